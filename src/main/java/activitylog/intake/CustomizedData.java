package activitylog.intake;

import activitylog.activity.Attribute;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys and values that a record has beside the resource itself; keys may repeat. */
final class CustomizedData {

    private final List<Attribute> attributes;
    private final Map<String, String> values = new HashMap<>();

    private CustomizedData(List<Attribute> attributes) {
        this.attributes = attributes;
        for (Attribute attribute : attributes) {
            if (attribute.value() != null && !attribute.value().isEmpty()) {
                values.putIfAbsent(lower(attribute.key()), attribute.value());
            }
        }
    }

    /** Of a list of {@code key} and {@code value}, as documented, or of an object. */
    static CustomizedData of(@Nullable JsonValue data) {
        List<Attribute> attributes = new ArrayList<>();
        switch (data) {
            case null -> {}
            case JsonArray(List<JsonValue> entries) ->
                    entries.forEach(entry -> attributes.add(attribute(entry)));
            case JsonObject(List<Member> members) ->
                    members.forEach(m -> attributes.add(new Attribute(m.name(), text(m.value()))));
            default -> attributes.add(new Attribute("", text(data)));
        }
        return new CustomizedData(List.copyOf(attributes));
    }

    /** All of it, in the order of the source. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** The first value with one of those keys, in any case; null where there is none. */
    @Nullable String get(String... keys) {
        for (String key : keys) {
            String value = values.get(lower(key));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** An entry of another form than a key with a value has no key, and its JSON as value. */
    private static Attribute attribute(JsonValue entry) {
        if (entry instanceof JsonObject pair && pair.get("key") instanceof JsonText(String key)) {
            JsonValue value = pair.get("value");
            return new Attribute(key, value == null ? null : text(value));
        }
        return new Attribute("", text(entry));
    }

    private static @Nullable String text(JsonValue value) {
        return switch (value) {
            case JsonNull _ -> null;
            case JsonText(String text) -> text;
            default -> JsonWriter.text(value);
        };
    }

    private static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
