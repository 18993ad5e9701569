package activitylog.activity;

import java.time.Instant;

/**
 * What somebody wants to know of the log. Every door asks this, and gets the same logs in the same
 * order for it.
 *
 * @param period the logs that occurred in it
 * @param filter which of them
 * @param order in which order
 * @param asOf logs that were taken in later are left out
 */
public record Question(
        Period period, ActivityLogFilter filter, ActivityLogOrder order, Instant asOf) {

    /** Whether it is about all logs, whenever they were taken in. */
    public boolean isUnbounded() {
        return asOf.equals(Snapshot.UNBOUNDED);
    }

    /** The same about all logs, whenever they were taken in. */
    public Question unbounded() {
        return new Question(period, filter, order, Snapshot.UNBOUNDED);
    }
}
