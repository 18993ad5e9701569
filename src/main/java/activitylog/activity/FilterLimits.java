package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much a filter may ask. */
public final class FilterLimits {

    /** Values in a list. */
    public static final int VALUES = 200;

    /** Characters of a value. */
    public static final int LENGTH = 256;

    private FilterLimits() {}

    static @Nullable List<String> values(String argument, @Nullable List<String> values) {
        if (values == null) {
            return null;
        }
        if (values.isEmpty()) {
            throw InvalidRequest.argument(argument, "", "at least one value");
        }
        if (values.size() > VALUES) {
            throw InvalidRequest.limit(argument, values.size(), VALUES + " values");
        }
        values.forEach(value -> text(argument, value));
        return List.copyOf(values);
    }

    static @Nullable String text(String argument, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw InvalidRequest.argument(argument, text, "a text that is not blank");
        }
        if (text != null && text.length() > LENGTH) {
            throw InvalidRequest.limit(argument, text, LENGTH + " characters");
        }
        return text;
    }
}
