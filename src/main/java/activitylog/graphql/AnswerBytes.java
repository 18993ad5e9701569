package activitylog.graphql;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer as JSON in UTF-8. Answers consist of few types, so that no serializer need be
 * looked up for most values; the rest is left to Jackson.
 */
final class AnswerBytes {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int USUAL = 16 * 1024;

    /** Bytes of an answer beside its lists that are written already. */
    private static final int FRAME = 1024;

    private final ByteArrayOutputStream bytes;
    private final JsonGenerator target;

    private AnswerBytes(ByteArrayOutputStream bytes, JsonGenerator target) {
        this.bytes = bytes;
        this.target = target;
    }

    static ByteArrayOutputStream of(Object answer) {
        int size = Math.max(USUAL, FRAME + ofLists(answer));
        return written(size, target -> target.write(answer));
    }

    /** Bytes of lists that are written already. */
    private static int ofLists(@Nullable Object value) {
        return switch (value) {
            case WrittenList list -> list.bytes();
            case Map<?, ?> object -> object.values().stream().mapToInt(AnswerBytes::ofLists).sum();
            case null, default -> 0;
        };
    }

    /**
     * What is written there.
     *
     * @param size how many bytes it will be, about
     */
    static ByteArrayOutputStream written(int size, Consumer<AnswerBytes> what) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try (JsonGenerator target = JSON.createGenerator(bytes)) {
            what.accept(new AnswerBytes(bytes, target));
        }
        return bytes;
    }

    void write(@Nullable Object value) {
        switch (value) {
            case null -> target.writeNull();
            case String text -> target.writeString(text);
            case Map<?, ?> object -> object(object);
            case WrittenList array -> raw(array);
            case List<?> array -> array(array);
            case Integer number -> target.writeNumber(number);
            case Boolean truth -> target.writeBoolean(truth);
            case BigDecimal number -> target.writeNumber(number);
            default -> target.writePOJO(value);
        }
    }

    private void object(Map<?, ?> object) {
        startObject();
        for (Map.Entry<?, ?> member : object.entrySet()) {
            target.writeName((String) member.getKey());
            write(member.getValue());
        }
        endObject();
    }

    private void array(List<?> array) {
        startArray();
        for (Object value : array) {
            write(value);
        }
        endArray();
    }

    private void raw(WrittenList array) {
        // Nothing, and what stands between it and the value before.
        target.writeRawValue("");
        target.flush();
        array.writeTo(bytes);
    }

    void startObject() {
        target.writeStartObject();
    }

    void name(SerializableString name) {
        target.writeName(name);
    }

    void endObject() {
        target.writeEndObject();
    }

    void startArray() {
        target.writeStartArray();
    }

    void endArray() {
        target.writeEndArray();
    }
}
