package activitylog.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A period of time: days of a zone (of 23 or 25 hours where the clocks change), and the same as
 * instants.
 *
 * @param from the first day
 * @param to the last day, inclusive
 * @param zone where the days begin
 * @param since the first instant, in milliseconds
 * @param until the instant behind the last one, in milliseconds
 */
public record Period(LocalDate from, LocalDate to, ZoneId zone, Instant since, Instant until) {

    /** All the time that the log can know. */
    public static final Period EVER =
            ofDays(LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31), ZoneOffset.UTC);

    static Period ofDays(LocalDate from, LocalDate to, ZoneId zone) {
        return new Period(from, to, zone, startOf(from, zone), startOf(to.plusDays(1), zone));
    }

    static Period ofInstants(Instant since, Instant until, ZoneId zone) {
        return new Period(
                since.atZone(zone).toLocalDate(),
                until.minusNanos(1).atZone(zone).toLocalDate(),
                zone,
                millis(since),
                millis(until));
    }

    /** The days, each as far as it lies in the period. */
    public Stream<Period> days() {
        return from.datesUntil(to.plusDays(1)).map(this::day);
    }

    private Period day(LocalDate day) {
        Instant start = startOf(day, zone);
        Instant end = startOf(day.plusDays(1), zone);
        return new Period(
                day,
                day,
                zone,
                start.isBefore(since) ? since : start,
                end.isAfter(until) ? until : end);
    }

    static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first millisecond not before the instant: logs are kept in milliseconds. */
    private static Instant millis(Instant instant) {
        Instant floor = instant.truncatedTo(ChronoUnit.MILLIS);
        return floor.equals(instant) ? instant : floor.plusMillis(1);
    }
}
