package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * An answer from some place to its end.
 *
 * @param after the log in front of it; null: the whole answer
 */
public record Rest(Question question, @Nullable Position after) {}
