package activitylog.activity;

import java.time.Instant;

/**
 * A name that logs gave to a customer, and that is not the latest.
 *
 * @param companyName the first 256 characters of it
 * @param firstSeenAt when the first log with that name occurred
 * @param lastSeenAt when the last one did
 */
public record FormerName(String companyName, Instant firstSeenAt, Instant lastSeenAt) {}
