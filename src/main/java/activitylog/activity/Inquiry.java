package activitylog.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A question as it was asked, before it is settled which day "today" is.
 *
 * @param period may be left open
 */
public record Inquiry(PeriodInput period, ActivityLogFilter filter, ActivityLogOrder order) {

    /** Everything of the most recent month, newest first. */
    public static final Inquiry DEFAULT =
            new Inquiry(
                    PeriodInput.MOST_RECENT_MONTH,
                    ActivityLogFilter.ANY,
                    ActivityLogOrder.NEWEST_FIRST);

    /**
     * The moment at which a first answer holds.
     *
     * @param asOf what {@link ActivityLogs#asOf} says
     */
    public Snapshot snapshot(Instant asOf, Clock clock) {
        return new Snapshot(asOf, LocalDate.now(clock.withZone(period.zoneOrUtc())));
    }

    /** The exact question. */
    public Question at(Snapshot snapshot) {
        return new Question(period.on(snapshot.today()), filter, order, snapshot.asOf());
    }
}
