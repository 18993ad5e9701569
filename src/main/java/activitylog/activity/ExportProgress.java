package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a file has been written.
 *
 * @param rows without the header
 * @param bytes before any compression
 * @param cursor of the last log; null if there was none
 * @param checkpoints places behind which the file can go on, the first one first
 */
public record ExportProgress(
        long rows,
        long bytes,
        @Nullable String cursor,
        ExportWarnings warnings,
        List<ExportCheckpoint> checkpoints) {

    /** Nothing yet. */
    public static final ExportProgress NOTHING =
            new ExportProgress(0, 0, null, ExportWarnings.NONE, List.of());

    public ExportProgress {
        checkpoints = List.copyOf(checkpoints);
    }

    /** The last checkpoint within the first bytes of the file; null if there is none. */
    public @Nullable ExportCheckpoint within(long first) {
        return checkpoints.stream()
                .filter(checkpoint -> checkpoint.bytes() <= first)
                .reduce((before, after) -> after)
                .orElse(null);
    }
}
