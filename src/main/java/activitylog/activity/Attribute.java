package activitylog.activity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key and a value that the source adds to a record.
 *
 * @param key for example {@code OrderId} or, for the second line of an order, {@code Quantity-1}
 * @param value as text; null where the source has null
 */
public record Attribute(String key, @Nullable String value) {

    private static final Pattern OF_LINE = Pattern.compile("(.+)-(\\d{1,9})", Pattern.DOTALL);

    /** The key without the number of a line. */
    public String name() {
        Matcher parts = OF_LINE.matcher(key);
        return parts.matches() ? parts.group(1) : key;
    }

    /**
     * The number of the line of an order that it belongs to, from 0; null if it belongs to none.
     */
    public @Nullable Integer line() {
        Matcher parts = OF_LINE.matcher(key);
        return parts.matches() ? Integer.valueOf(parts.group(2)) : null;
    }
}
