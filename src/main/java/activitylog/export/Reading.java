package activitylog.export;

import activitylog.activity.ActivityLog;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a column gets its cell from a log; the kind says how each form of a file writes the cell. */
sealed interface Reading {

    /** A text, which could say anything. */
    @FunctionalInterface
    non-sealed interface Text extends Reading {
        @Nullable String read(ActivityLog log, Rendering rendering);
    }

    /** A number, which is harmless. */
    @FunctionalInterface
    non-sealed interface Quantity extends Reading {
        long read(ActivityLog log);
    }

    /** A date and time. */
    @FunctionalInterface
    non-sealed interface Moment extends Reading {
        @Nullable Instant read(ActivityLog log);
    }
}
