package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * Which receipts are wanted.
 *
 * @param after the id of the receipt in front of them; null: they begin with the newest
 * @param state the only one that is wanted; null: all
 * @param checkpoints whether their checkpoints are needed
 * @param limit how many at most, at least 1
 */
public record ExportSeek(
        @Nullable String after, @Nullable ExportState state, boolean checkpoints, int limit) {}
