package activitylog.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads request bodies as the GraphQL over HTTP specification has them, part 5.1. */
@Component
class RequestBodies {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();
    private static final TypeReference<Map<String, @Nullable Object>> MEMBERS =
            new TypeReference<>() {};

    private final int limit;

    RequestBodies(GraphQlLimits limits) {
        this.limit = Math.toIntExact(limits.body().toBytes());
    }

    /**
     * @throws Refusal if the body is too large, no JSON, or no request
     */
    GraphQlRequest read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "LIMIT_EXCEEDED",
                    "The body is larger than " + limit + " bytes");
        }
        JsonNode request = json(bytes);
        if (!request.isObject()) {
            throw Refusal.malformed(
                    "Expected a JSON object with a \"query\", was " + kind(request));
        }
        members(request, "extensions");
        return new DefaultGraphQlRequest(
                query(request),
                text(request, "operationName"),
                members(request, "variables"),
                Map.of());
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return bytes.length == 0 ? JSON.nullNode() : JSON.readTree(bytes);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw Refusal.malformed(
                    place == null
                            ? "The body is no JSON"
                            : "The body is no JSON: line "
                                    + place.getLineNr()
                                    + ", column "
                                    + place.getColumnNr());
        }
    }

    private static String query(JsonNode request) {
        String query = text(request, "query");
        if (query == null || query.isBlank()) {
            throw Refusal.malformed("Expected a GraphQL document in \"query\"");
        }
        return query;
    }

    private static @Nullable String text(JsonNode request, String member) {
        JsonNode value = request.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(member, "a string", value);
        }
        return value.stringValue();
    }

    private static Map<String, @Nullable Object> members(JsonNode request, String member) {
        JsonNode value = request.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw wrong(member, "an object", value);
        }
        return JSON.convertValue(value, MEMBERS);
    }

    private static Refusal wrong(String member, String expected, JsonNode value) {
        return Refusal.malformed(
                "Expected " + expected + " in \"" + member + "\", was " + kind(value));
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL, MISSING -> "nothing";
        };
    }
}
