package activitylog.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The errors of an answer as clients see them. Each has {@code extensions.classification} (what
 * kind of fault) and {@code extensions.code} (which, stable); a bad argument also has {@code
 * extensions.argument}.
 */
final class ErrorBodies {

    private static final Pattern ARGUMENT = Pattern.compile("(?:argument|[Vv]ariable) '(\\w+)");

    private ErrorBodies() {}

    static Map<String, Object> of(Refusal refusal) {
        return Map.of(
                "message",
                String.valueOf(refusal.getMessage()),
                "extensions",
                Map.of("classification", classification(refusal), "code", refusal.code()));
    }

    private static String classification(Refusal refusal) {
        return refusal.status().is4xxClientError() ? "BAD_REQUEST" : "UNAVAILABLE";
    }

    static Map<String, Object> internal(String id) {
        return Map.of(
                "message",
                "Internal error " + id,
                "extensions",
                Map.of(
                        "classification",
                        "INTERNAL_ERROR",
                        "code",
                        "INTERNAL_ERROR",
                        "errorId",
                        id));
    }

    static Map<String, Object> of(GraphQLError error) {
        Map<String, Object> body = new LinkedHashMap<>(error.toSpecification());
        if (error.getErrorType() instanceof graphql.ErrorType type) {
            body.put("extensions", extensions(type, String.valueOf(error.getMessage())));
        } else if (error.getExtensions() == null || !error.getExtensions().containsKey("code")) {
            body.put("extensions", extensions(error.getErrorType()));
        }
        return body;
    }

    private static Map<String, Object> extensions(ErrorClassification type) {
        return Map.of("classification", type.toString(), "code", type.toString());
    }

    /** The engine's own errors: all but one are mistakes in the request. */
    private static Map<String, Object> extensions(graphql.ErrorType type, String message) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        switch (type) {
            case InvalidSyntax -> put(extensions, "BAD_REQUEST", "INVALID_SYNTAX");
            case ValidationError -> put(extensions, "BAD_REQUEST", "VALIDATION_FAILED");
            case OperationNotSupported -> put(extensions, "BAD_REQUEST", "OPERATION_NOT_SUPPORTED");
            case ExecutionAborted -> put(extensions, "BAD_REQUEST", "LIMIT_EXCEEDED");
            case DataFetchingException, NullValueInNonNullableField ->
                    put(extensions, "INTERNAL_ERROR", "INTERNAL_ERROR");
        }
        Matcher argument = ARGUMENT.matcher(message);
        if (argument.find()) {
            extensions.put("argument", argument.group(1));
        }
        return extensions;
    }

    private static void put(Map<String, Object> extensions, String classification, String code) {
        extensions.put("classification", classification);
        extensions.put("code", code);
    }
}
