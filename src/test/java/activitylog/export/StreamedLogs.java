package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.PreparedLogs;
import activitylog.activity.Question;
import activitylog.activity.Rest;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A store that gives an export whatever a test wants, and knows nothing else. */
@FunctionalInterface
interface StreamedLogs extends ActivityLogs {

    ActivityLog LOG = aLog().build();

    /** Never ends by itself. */
    StreamedLogs ENDLESS =
            each -> {
                while (true) {
                    each.accept(LOG);
                }
            };

    /** So many logs. */
    static StreamedLogs of(int rows) {
        return each -> {
            for (int i = 0; i < rows; i++) {
                each.accept(LOG);
            }
        };
    }

    /** So many logs, and then that. */
    static StreamedLogs failing(int rows, RuntimeException failure) {
        return each -> {
            of(rows).stream(each);
            throw failure;
        };
    }

    /** Gives logs to an export. */
    void stream(Consumer<ActivityLog> each);

    @Override
    default void forEach(Scope scope, Rest rest, Selection selection, Consumer<ActivityLog> each) {
        stream(each);
    }

    @Override
    default Instant asOf(Scope scope) {
        return Instant.EPOCH;
    }

    @Override
    default List<ActivityLog> page(Scope scope, Question question, Seek seek, Selection selection) {
        throw new UnsupportedOperationException();
    }

    @Override
    default long count(Scope scope, Question question) {
        throw new UnsupportedOperationException();
    }

    @Override
    default @Nullable ActivityLog find(Scope scope, String id, Selection selection) {
        throw new UnsupportedOperationException();
    }

    @Override
    default PreparedLogs prepare(Scope scope, List<ActivityLog> logs) {
        throw new UnsupportedOperationException();
    }
}
