package activitylog.activity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment at which an answer holds, so that all pages of a list, and a list and its export,
 * speak of the same logs.
 *
 * @param asOf logs that were taken in later are not part of the answer; in milliseconds
 * @param today the day in the zone of the question, where the most recent month ends
 */
public record Snapshot(Instant asOf, LocalDate today) {

    /** Leaves nothing out: for an answer that nobody goes on with. */
    public static final Instant UNBOUNDED = Instant.parse("9999-12-31T23:59:59.999Z");
}
