package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * How many logs have one value.
 *
 * @param value null: how many have none
 * @param count at least 1
 */
public record Counted(@Nullable String value, long count) {}
