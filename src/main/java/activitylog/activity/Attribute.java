package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * A key and a value that the source adds to a record.
 *
 * @param key for example {@code OrderId} or, for the second line of an order, {@code Quantity-1}
 * @param value as text; null where the source has null
 */
public record Attribute(String key, @Nullable String value) {

    /** The most digits that the number of a line has. */
    private static final int DIGITS = 9;

    /** The key without the number of a line. */
    public String name() {
        int dash = dash();
        return dash < 0 ? key : key.substring(0, dash);
    }

    /**
     * The number of the line of an order that it belongs to, from 0; null if it belongs to none.
     */
    public @Nullable Integer line() {
        int dash = dash();
        return dash < 0 ? null : Integer.valueOf(Integer.parseInt(key, dash + 1, key.length(), 10));
    }

    /** Where the dash stands between a name and the number of a line; -1 if there is none. */
    private int dash() {
        int end = key.length();
        int first = end;
        while (first > 0 && isDigit(key.charAt(first - 1))) {
            first--;
        }
        boolean number = first < end && end - first <= DIGITS;
        return number && first > 1 && key.charAt(first - 1) == '-' ? first - 1 : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
