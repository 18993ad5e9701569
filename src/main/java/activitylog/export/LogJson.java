package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.Anatomy;
import activitylog.activity.Details;
import activitylog.activity.Subscription;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a log as JSON with the names and shapes of the GraphQL schema: its components, what is
 * computed from them, and as {@code __typename} which kind of details it has.
 */
final class LogJson {

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final ComputedValues computed;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    LogJson(Rendering rendering) {
        this.computed = new ComputedValues(rendering);
    }

    /**
     * How records of one type are written.
     *
     * @param kind what the schema calls it where it could be another; null elsewhere
     */
    private record Shape(
            Anatomy<?> anatomy,
            @Nullable String kind,
            List<Field> fields,
            List<ComputedValues.Value> computed) {}

    /** A component of a record; a raw one is JSON already. */
    private record Field(String name, int position, boolean raw) {}

    /** Writes a record, and all that it holds. */
    void write(Record whole, JsonGenerator json) {
        Shape shape = shapes.computeIfAbsent(whole.getClass(), this::shape);
        json.writeStartObject();
        if (shape.kind() != null) {
            json.writeStringProperty("__typename", shape.kind());
        }
        for (Field field : shape.fields()) {
            json.writeName(field.name());
            Object value = shape.anatomy().value(whole, field.position());
            if (field.raw() && value instanceof String text) {
                json.writeRawValue(inOneLine(text));
            } else {
                value(value, json);
            }
        }
        for (ComputedValues.Value each : shape.computed()) {
            json.writeName(each.name());
            value(each.part().of(whole), json);
        }
        json.writeEndObject();
    }

    private void value(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case Record part -> write(part, json);
            case List<?> parts -> {
                json.writeStartArray();
                parts.forEach(part -> value(part, json));
                json.writeEndArray();
            }
            case Instant instant -> json.writeString(MILLIS.format(instant));
            case BigDecimal number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case Enum<?> constant -> json.writeString(constant.name());
            case String text -> json.writeString(wellFormed(text));
            default -> throw new IllegalStateException("No JSON for " + value.getClass());
        }
    }

    /** In JSON, line breaks that are not escaped only stand between values. */
    private static String inOneLine(String json) {
        return wellFormed(json.replace('\n', ' ').replace('\r', ' '));
    }

    /** Halves of characters cannot be written in UTF-8. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(point -> isHalf(point) ? '\uFFFD' : point)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isHalf(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    private Shape shape(Class<?> type) {
        Anatomy<?> anatomy = new Anatomy<>(type.asSubclass(Record.class));
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : anatomy.components()) {
            String name = component.getName();
            // The schema has the customer itself there, which is the one of the log.
            if (type != Subscription.class || !name.equals("customerId")) {
                boolean raw = type == ActivityLog.class && name.equals("source");
                fields.add(new Field(name, anatomy.components().indexOf(component), raw));
            }
        }
        String kind = Details.class.isAssignableFrom(type) ? type.getSimpleName() : null;
        return new Shape(anatomy, kind, fields, computed.of(type));
    }
}
