package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * A key and a value that the source adds to a record.
 *
 * @param key for example {@code OrderId} or, for the second line of an order, {@code Quantity-1}
 * @param value as text; null where the source has null
 */
public record Attribute(String key, @Nullable String value) {}
