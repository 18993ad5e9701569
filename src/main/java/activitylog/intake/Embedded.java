package activitylog.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * JSON inside of a text.
 *
 * @param text the text
 * @param value what it says; null if it is not JSON, or nested too deep to be looked into
 */
record Embedded(String text, @Nullable JsonValue value) {

    private static final RecordLimits LIMITS = RecordLimits.of(200, 8 << 20);

    /** Whether the text may be an object or a list as JSON. */
    static boolean looksLike(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** What the text says as JSON; null if it is not JSON. */
    static @Nullable JsonValue parse(String text) {
        try (JsonParser parser = JsonParsers.of(text)) {
            if (parser.nextToken() == null) {
                return null;
            }
            JsonValue value = new JsonTreeReader(parser, LIMITS).read();
            return parser.nextToken() == null ? value : null;
        } catch (RejectedRecord | JacksonException e) {
            return null;
        }
    }
}
