package activitylog.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The period that somebody asks for: days, or exact instants, or nothing (the most recent month).
 *
 * @param from the first day; missing: one month before {@code to}
 * @param to the last day, inclusive; missing: today
 * @param zone where the days begin; missing: UTC
 * @param since the first instant; missing: one month before {@code until}
 * @param until the instant behind the last one; missing: the end of today
 */
public record PeriodInput(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ZoneId zone,
        @Nullable Instant since,
        @Nullable Instant until) {

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** The most recent month. */
    public static final PeriodInput MOST_RECENT_MONTH =
            new PeriodInput(null, null, null, null, null);

    /**
     * @throws InvalidRequest if days and instants are mixed, the end is before the beginning, or a
     *     year is outside of 1 to 9998
     */
    public PeriodInput {
        if ((from != null || to != null) && (since != null || until != null)) {
            throw InvalidRequest.conflict(
                    from != null ? "from" : "to", "days and instants (since, until) do not mix");
        }
        PeriodLimits.check("from", from);
        PeriodLimits.check("to", to);
        PeriodLimits.check("since", since);
        PeriodLimits.check("until", until);
        if (from != null && to != null && from.isAfter(to)) {
            throw InvalidRequest.argument("from", from, "a day not after to, " + to);
        }
        if (since != null && until != null && !since.isBefore(until)) {
            throw InvalidRequest.argument("since", since, "an instant before until, " + until);
        }
    }

    /** The zone asked for, or UTC. */
    public ZoneId zoneOrUtc() {
        return zone == null ? UTC : zone;
    }

    /**
     * The exact period.
     *
     * @param today in the zone asked for; where the most recent month ends
     * @throws InvalidRequest if only one end is given, and it leaves nothing up to today
     */
    public Period on(LocalDate today) {
        return since != null || until != null ? instants(today) : days(today);
    }

    private Period days(LocalDate today) {
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.minusMonths(1).plusDays(1) : from;
        if (first.isAfter(last)) {
            throw InvalidRequest.argument("from", first, "a day not after today, " + last);
        }
        return Period.ofDays(first, last, zoneOrUtc());
    }

    private Period instants(LocalDate today) {
        ZoneId place = zoneOrUtc();
        Instant end = until == null ? Period.startOf(today.plusDays(1), place) : until;
        Instant start = since == null ? end.atZone(place).minusMonths(1).toInstant() : since;
        if (!start.isBefore(end)) {
            throw InvalidRequest.argument(
                    "since", start, "an instant before the end of today, " + end);
        }
        return Period.ofInstants(start, end, place);
    }
}
