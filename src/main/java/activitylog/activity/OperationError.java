package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * Why something did not work.
 *
 * @param code for machines, as the source has it; some sources have numbers
 * @param description for people
 */
public record OperationError(@Nullable String code, @Nullable String description) {}
