package activitylog.activity;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The activity logs that are kept. Nothing outside of the scope is ever read or written, and a log
 * of another tenant is the same as no log.
 *
 * <p>Every method throws {@link Unavailable} if the store cannot be reached in time.
 */
public interface ActivityLogs {

    /** A stretch of the answer, in the order of the question. */
    List<ActivityLog> page(Scope scope, Question question, Seek seek, Selection selection);

    /** How many logs the answer has. */
    long count(Scope scope, Question question);

    /**
     * Gives every log of the answer to the consumer, in order, without ever holding all of them. An
     * exception of the consumer ends the reading and reaches the caller.
     */
    default void forEach(
            Scope scope, Question question, Selection selection, Consumer<ActivityLog> each) {
        forEach(scope, new Rest(question, null), selection, each);
    }

    /** The same, but only what is behind some place. */
    void forEach(Scope scope, Rest rest, Selection selection, Consumer<ActivityLog> each);

    /**
     * The same, with the logs as they are kept, without making whole ones of them.
     *
     * @return false if they can only be had as whole logs; then none was given
     */
    default boolean forEachKept(
            Scope scope, Rest rest, KeptSelection selection, Consumer<KeptLog> each) {
        return false;
    }

    /** The log with that id; null if there is none. */
    @Nullable ActivityLog find(Scope scope, String id, Selection selection);

    /**
     * The present moment of the log, in milliseconds: a log that appears from now on has a later
     * {@code recordedAt}, whatever server takes it in. It only changes when logs come in; those
     * that another server takes in may count a tenth of a second later.
     */
    Instant asOf(Scope scope);

    /**
     * Keeps logs, with the moment at which it does as their {@code recordedAt}, and what they say
     * about {@link Customers} and {@link Subscriptions}. A log with an id that is there already is
     * not stored again, whatever its content, and also if two callers give it at the same moment.
     */
    default Taken take(Scope scope, List<ActivityLog> logs) {
        return prepare(scope, logs).keep();
    }

    /**
     * The first half of {@link #take}: does all that can be done before anybody sees the logs. So
     * the next logs can be prepared while others are kept. Nobody sees a log that is never kept,
     * and it can be given again.
     */
    PreparedLogs prepare(Scope scope, List<ActivityLog> logs);
}
