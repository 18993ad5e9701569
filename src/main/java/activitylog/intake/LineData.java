package activitylog.intake;

import activitylog.activity.Attribute;
import activitylog.intake.JsonValue.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the keys and values of a record say about one line of an order. */
record LineData(CustomizedData data, int number) {

    private static final Set<String> KEYS =
            Set.of("offerid", "subscriptionid", "subscriptionname", "quantity", "partneronrecord");

    /** Every line that the keys name, from the first. */
    static List<LineData> all(CustomizedData data) {
        return data.attributes().stream()
                .filter(attribute -> KEYS.contains(attribute.name().toLowerCase(Locale.ROOT)))
                .map(Attribute::line)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(number -> new LineData(data, number))
                .toList();
    }

    @Nullable String get(String key) {
        return data.get(key + '-' + number);
    }

    @Nullable Integer integer(String key) {
        String value = get(key);
        return value == null ? null : Fields.asInteger(new JsonText(value));
    }
}
