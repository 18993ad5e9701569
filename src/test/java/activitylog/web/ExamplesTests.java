package activitylog.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GraphiQL opens with fits the schema, and has an answer in the demo. */
@DemoServer
class ExamplesTests {

    private static final Path EXAMPLES = Path.of("src/main/resources/static/graphiql/examples");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String home;
    private final GraphQLSchema schema;

    ExamplesTests(@LocalServerPort int port, @Autowired GraphQlSource source) {
        this.home = "http://127.0.0.1:" + port;
        this.schema = source.schema();
    }

    static Stream<Path> examples() throws Exception {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.toList().stream();
        }
    }

    @Test
    void thereAreExamples() throws Exception {
        assertThat(examples()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleFitsTheSchema(Path example) throws Exception {
        Document document = Parser.parse(Files.readString(example));

        assertThat(new Validator().validateDocument(schema, document, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasAnAnswer(Path example) throws Exception {
        JsonNode answer = ask(Files.readString(example));

        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        List<JsonNode> lists = answer.findValues("nodes");
        List<JsonNode> counts = new ArrayList<>(answer.findValues("totalCount"));
        counts.addAll(answer.findValues("total"));
        assertThat(lists).allSatisfy(nodes -> assertThat(nodes).isNotEmpty());
        assertThat(counts).allMatch(count -> count.asInt() > 0);
        assertThat(lists.size() + counts.size()).isPositive();
    }

    private JsonNode ask(String query) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(home + "/graphql"))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        JsonMapper.shared()
                                                .writeValueAsString(Map.of("query", query))))
                        .build();
        return json(request);
    }

    private String token() throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString("helpdesk-agent:demo".getBytes(UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(home + "/oauth2/token"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return json(request).path("access_token").asString();
    }

    private JsonNode json(HttpRequest request) throws Exception {
        return JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofString()).body());
    }
}
