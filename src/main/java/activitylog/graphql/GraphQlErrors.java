package activitylog.graphql;

import activitylog.activity.InvalidRequest;
import activitylog.activity.Unavailable;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says what went wrong while a field was answered. */
@Component
@Order(0)
class GraphQlErrors implements DataFetcherExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlErrors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(
            Throwable exception, DataFetchingEnvironment env) {
        return switch (reason(exception)) {
            case InvalidRequest mistake -> Mono.just(List.of(mistaken(mistake, env)));
            case Unavailable away -> Mono.just(List.of(unavailable(away, env)));
            case AuthenticationException e -> Mono.empty();
            case AccessDeniedException e -> Mono.empty();
            default -> Mono.just(List.of(internal(exception, env)));
        };
    }

    /**
     * A mistake that a record found in its constructor comes wrapped by the binding of arguments.
     */
    private static Throwable reason(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRequest) {
                return cause;
            }
        }
        return exception;
    }

    private static GraphQLError mistaken(InvalidRequest mistake, DataFetchingEnvironment env) {
        boolean hidden = mistake.code() == InvalidRequest.Code.HIDDEN_FIELD;
        return GraphqlErrorBuilder.newError(env)
                .errorType(hidden ? ErrorType.FORBIDDEN : ErrorType.BAD_REQUEST)
                .message("%s", mistake.getMessage())
                .extensions(Map.of("code", mistake.code().name(), "argument", mistake.argument()))
                .build();
    }

    private static GraphQLError unavailable(Unavailable away, DataFetchingEnvironment env) {
        LOG.warn("The store is away", away);
        return GraphqlErrorBuilder.newError(env)
                .errorType(Failure.UNAVAILABLE)
                .message("%s", away.getMessage())
                .extensions(Map.of("code", Failure.UNAVAILABLE.name()))
                .build();
    }

    private static GraphQLError internal(Throwable exception, DataFetchingEnvironment env) {
        String id = env.getExecutionId().toString();
        LOG.error("Internal error {}", id, exception);
        return GraphqlErrorBuilder.newError(env)
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("Internal error %s", id)
                .extensions(Map.of("code", ErrorType.INTERNAL_ERROR.name(), "errorId", id))
                .build();
    }
}
