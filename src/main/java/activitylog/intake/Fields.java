package activitylog.intake;

import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonBoolean;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values from an object of the source. Of several names, the first that gives a value
 * counts; what is missing, or of another type, is null.
 */
record Fields(JsonObject object) {

    static final Fields NONE = new Fields(JsonObject.EMPTY);

    /** The fields of an object; none if it is something else. */
    static Fields of(@Nullable JsonValue value) {
        return value instanceof JsonObject object ? new Fields(object) : NONE;
    }

    boolean isEmpty() {
        return object.members().isEmpty();
    }

    boolean has(String name) {
        return object.get(name) != null;
    }

    /** A text that is not empty; also the digits of a number. */
    @Nullable String text(String... names) {
        return first(names, Fields::asText);
    }

    @Nullable Integer integer(String... names) {
        return first(names, Fields::asInteger);
    }

    @Nullable BigDecimal decimal(String... names) {
        return first(names, Fields::asDecimal);
    }

    @Nullable Boolean bool(String... names) {
        return first(names, Fields::asBoolean);
    }

    @Nullable Instant instant(String... names) {
        return first(names, v -> v instanceof JsonText(String t) ? SourceDateTime.parse(t) : null);
    }

    /** The fields of the object with that name. */
    Fields group(String name) {
        return of(object.get(name));
    }

    /** The values of the list with that name. */
    List<JsonValue> list(String name) {
        return object.get(name) instanceof JsonArray(List<JsonValue> items) ? items : List.of();
    }

    /** The objects of the list with that name, but for empty ones. */
    Stream<Fields> groups(String name) {
        return list(name).stream().map(Fields::of).filter(item -> !item.isEmpty());
    }

    /** The texts of the list with that name. */
    List<String> texts(String name) {
        return list(name).stream().map(Fields::asText).filter(Objects::nonNull).toList();
    }

    static @Nullable String asText(JsonValue value) {
        return switch (value) {
            case JsonText(String text) -> text.isEmpty() ? null : text;
            case JsonNumber(String digits) -> digits;
            default -> null;
        };
    }

    static @Nullable Integer asInteger(JsonValue value) {
        BigDecimal number = asDecimal(value);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    static @Nullable BigDecimal asDecimal(JsonValue value) {
        return switch (value) {
            case JsonNumber number -> number.decimal();
            case JsonText(String text) -> new JsonNumber(text.strip()).decimal();
            default -> null;
        };
    }

    private static @Nullable Boolean asBoolean(JsonValue value) {
        return switch (value) {
            case JsonBoolean(boolean truth) -> truth;
            case JsonText(String text) when text.equalsIgnoreCase("true") -> true;
            case JsonText(String text) when text.equalsIgnoreCase("false") -> false;
            default -> null;
        };
    }

    private <T> @Nullable T first(String[] names, Function<JsonValue, @Nullable T> reading) {
        for (String name : names) {
            JsonValue value = object.get(name);
            T read = value == null ? null : reading.apply(value);
            if (read != null) {
                return read;
            }
        }
        return null;
    }
}
