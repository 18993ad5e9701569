package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.Change;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file is about: a log, and in some layouts one part of it.
 *
 * @param log whose columns can stand in every layout
 * @param part a {@link Purchase} or a {@link Change}, as the layout has it; null where a row is a
 *     whole log
 */
record Row(ActivityLog log, @Nullable Record part) {

    /** The part of a row that is about a purchase. */
    Purchase purchase() {
        return (Purchase) Objects.requireNonNull(part);
    }

    /** The part of a row that is about a change. */
    Change change() {
        return (Change) Objects.requireNonNull(part);
    }
}
