package activitylog.graphql;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer as JSON in UTF-8. Answers consist of few types, so that no serializer need be
 * looked up for most values; the rest is left to Jackson.
 */
final class AnswerBytes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int USUAL = 16 * 1024;

    private final JsonGenerator target;

    private AnswerBytes(JsonGenerator target) {
        this.target = target;
    }

    static byte[] of(Object answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
        try (JsonGenerator target = JSON.createGenerator(bytes)) {
            new AnswerBytes(target).write(answer);
        }
        return bytes.toByteArray();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> target.writeNull();
            case String text -> target.writeString(text);
            case Map<?, ?> object -> object(object);
            case List<?> array -> array(array);
            case Integer number -> target.writeNumber(number);
            case Boolean truth -> target.writeBoolean(truth);
            case BigDecimal number -> target.writeNumber(number);
            default -> target.writePOJO(value);
        }
    }

    private void object(Map<?, ?> object) {
        target.writeStartObject();
        for (Map.Entry<?, ?> member : object.entrySet()) {
            target.writeName((String) member.getKey());
            write(member.getValue());
        }
        target.writeEndObject();
    }

    private void array(List<?> array) {
        target.writeStartArray();
        for (Object value : array) {
            write(value);
        }
        target.writeEndArray();
    }
}
