package activitylog.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value exactly as the source wrote it: members in their order, names that repeat, numbers
 * digit by digit.
 */
sealed interface JsonValue {

    /** A member of an object. */
    record Member(String name, JsonValue value) {}

    /** An object; names may repeat. */
    record JsonObject(List<Member> members) implements JsonValue {

        static final JsonObject EMPTY = new JsonObject(List.of());

        public JsonObject {
            members = List.copyOf(members);
        }

        /** The last member with that name, in any case; null where it is missing or JSON null. */
        @Nullable JsonValue get(String name) {
            for (Member member : members.reversed()) {
                if (member.name().equalsIgnoreCase(name)) {
                    return member.value() instanceof JsonNull ? null : member.value();
                }
            }
            return null;
        }
    }

    /** A list. */
    record JsonArray(List<JsonValue> items) implements JsonValue {

        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record JsonText(String value) implements JsonValue {}

    /** A number, as it is written. */
    record JsonNumber(String digits) implements JsonValue {

        private static final int LONGEST = 400;
        private static final int SCALE = 6_000;

        /**
         * Its exact value; null if it is written with more than 400 characters, or has an exponent
         * beyond 6,000, which could take any time and memory to compute with.
         */
        @Nullable BigDecimal decimal() {
            if (digits.length() > LONGEST) {
                return null;
            }
            try {
                BigDecimal value = new BigDecimal(digits);
                return Math.abs((long) value.scale()) <= SCALE ? value : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }

    /** True or false. */
    record JsonBoolean(boolean value) implements JsonValue {}

    /** Nothing, said aloud. */
    record JsonNull() implements JsonValue {}

    /** What it is, for sentences. */
    default String kind() {
        return switch (this) {
            case JsonObject _ -> "an object";
            case JsonArray _ -> "a list";
            case JsonText _ -> "a text";
            case JsonNumber _ -> "a number";
            case JsonBoolean _ -> "true or false";
            case JsonNull _ -> "null";
        };
    }
}
