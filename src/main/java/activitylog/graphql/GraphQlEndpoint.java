package activitylog.graphql;

import activitylog.activity.Language;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * GraphQL over HTTP, as the specification of that name has it. Every refusal is an answer of
 * GraphQL's own form.
 */
@Component
class GraphQlEndpoint {

    /** The key of the {@link activitylog.access.Viewer} in the context of an execution. */
    static final String VIEWER = "viewer";

    private static final String RETRY_SECONDS = "1";

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlEndpoint.class);

    private final WebGraphQlHandler handler;
    private final RequestBodies bodies;
    private final Turns turns;
    private final ParserOptions parserOptions;

    GraphQlEndpoint(
            WebGraphQlHandler handler, RequestBodies bodies, Turns turns, GraphQlLimits limits) {
        this.handler = handler;
        this.bodies = bodies;
        this.turns = turns;
        this.parserOptions =
                ParserOptions.getDefaultParserOptions()
                        .transform(options -> options.maxTokens(limits.tokens()));
    }

    ServerResponse answer(ServerRequest request) throws Exception {
        MediaType type = MediaTypes.JSON;
        try {
            type = MediaTypes.wanted(request.headers());
            MediaTypes.checkContent(request.headers());
            return answer(request, type);
        } catch (Refusal refusal) {
            return refuse(type, refusal);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            String id = UUID.randomUUID().toString();
            LOG.error("Internal error {}", id, e);
            return write(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    type,
                    Map.of("errors", List.of(ErrorBodies.internal(id))));
        }
    }

    private ServerResponse answer(ServerRequest request, MediaType type) throws IOException {
        HttpServletRequest servlet = request.servletRequest();
        WebGraphQlRequest graphQl = webRequest(request, bodies.read(servlet.getInputStream()));
        try (Turns.Turn _ = turns.take()) {
            WebGraphQlResponse response = handler.handleRequest(graphQl).block();
            if (response == null) {
                throw new IllegalStateException("GraphQL gave no answer");
            }
            return write(status(response, type), type, body(response));
        }
    }

    private WebGraphQlRequest webRequest(ServerRequest request, GraphQlRequest body) {
        HttpHeaders headers = request.headers().asHttpHeaders();
        WebGraphQlRequest graphQl =
                new WebGraphQlRequest(
                        request.uri(),
                        headers,
                        new LinkedMultiValueMap<>(),
                        null,
                        request.attributes(),
                        body,
                        UUID.randomUUID().toString(),
                        null);
        Map<Object, Object> context =
                Map.of(
                        VIEWER,
                        viewer(request),
                        Language.class,
                        Language.of(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE)),
                        ParserOptions.class,
                        parserOptions);
        graphQl.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context).build());
        return graphQl;
    }

    private static Object viewer(ServerRequest request) {
        return request.principal()
                .map(principal -> ((Authentication) principal).getPrincipal())
                .orElseThrow(() -> new IllegalStateException("Nobody may ask without a token"));
    }

    private static HttpStatus status(WebGraphQlResponse response, MediaType type) {
        boolean failed = !response.getExecutionResult().isDataPresent();
        return failed && MediaTypes.GRAPHQL.equals(type) ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    private static Map<String, Object> body(WebGraphQlResponse response) {
        Map<String, Object> body = response.toMap();
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (!errors.isEmpty()) {
            body.put("errors", errors.stream().map(ErrorBodies::of).toList());
        }
        return body;
    }

    private static ServerResponse refuse(MediaType type, Refusal refusal) {
        return write(refusal.status(), type, Map.of("errors", List.of(ErrorBodies.of(refusal))));
    }

    private static ServerResponse write(HttpStatus status, MediaType type, Object body) {
        ByteArrayOutputStream bytes = AnswerBytes.of(body);
        ServerResponse.BodyBuilder answer = ServerResponse.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.contentType(type)
                .contentLength(bytes.size())
                .build((request, servlet) -> {
                    bytes.writeTo(servlet.getOutputStream());
                    return null;
                });
    }
}
