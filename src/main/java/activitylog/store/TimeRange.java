package activitylog.store;

import activitylog.activity.OrderDirection;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A time in which logs are looked up.
 *
 * @param since the first instant
 * @param until the instant behind the last one
 */
record TimeRange(Instant since, Instant until) {

    /** The time in which a stretch of an answer occurred. */
    static TimeRange of(Question question, Seek seek) {
        boolean oldestFirst = question.order().direction() == OrderDirection.ASC;
        Position below = oldestFirst ? seek.after() : seek.before();
        Position above = oldestFirst ? seek.before() : seek.after();
        return of(question)
                .and(
                        below == null ? null : below.occurredAt(),
                        above == null ? null : above.occurredAt().plusMillis(1));
    }

    /** The time in which an answer occurred. */
    static TimeRange of(Question question) {
        return new TimeRange(question.period().since(), question.period().until());
    }

    /** The part that is not outside of other ends. */
    TimeRange and(@Nullable Instant otherSince, @Nullable Instant otherUntil) {
        return new TimeRange(
                otherSince == null || otherSince.isBefore(since) ? since : otherSince,
                otherUntil == null || otherUntil.isAfter(until) ? until : otherUntil);
    }

    boolean isEmpty() {
        return !since.isBefore(until);
    }

    Duration length() {
        return Duration.between(since, until);
    }

    /** How long it is between them; nothing if they touch. */
    Duration distance(TimeRange other) {
        Duration before = Duration.between(other.until, since);
        Duration behind = Duration.between(until, other.since);
        return Collections.max(List.of(Duration.ZERO, before, behind));
    }

    private long firstHour() {
        return Hours.of(since);
    }

    private long lastHour() {
        return Hours.of(until.minusMillis(1));
    }

    /** How many hours of the clock it touches. */
    long hours() {
        return lastHour() - firstHour() + 1;
    }

    /**
     * The part at one end with about so many hours: within one day, or of whole days.
     *
     * @param newest at which end
     */
    TimeRange part(long hours, boolean newest) {
        boolean days = hours >= Hours.OF_DAY;
        if (newest) {
            long day = dayOf(lastHour());
            long first = lastHour() - hours + 1;
            long start = first >= day ? first : days ? dayOf(first) : day;
            return and(Hours.start(start), null);
        }
        long nextDay = dayOf(firstHour()) + Hours.OF_DAY;
        long end = firstHour() + hours;
        long stop = end <= nextDay ? end : days ? dayOf(end - 1) + Hours.OF_DAY : nextDay;
        return and(null, Hours.start(stop));
    }

    /** About a quarter of it, at one end; a shorter time, unless it is one hour of the clock. */
    TimeRange quarter(boolean newest) {
        return part(Math.max(1, hours() / 4), newest);
    }

    private static long dayOf(long hour) {
        return Math.floorDiv(hour, (long) Hours.OF_DAY) * Hours.OF_DAY;
    }

    /** What is left without a part at that end. */
    TimeRange without(TimeRange part, boolean newest) {
        return newest ? new TimeRange(since, part.since) : new TimeRange(part.until, until);
    }

    /** The logs that occurred in it. */
    Bson times() {
        return Filters.and(
                Filters.gte(LogField.OCCURRED_AT, since), Filters.lt(LogField.OCCURRED_AT, until));
    }

    /** The logs of its days, or of its hours if all are of one day: some more, but never fewer. */
    Bson slots() {
        int firstDay = Hours.day(firstHour());
        int lastDay = Hours.day(lastHour());
        if (firstDay < lastDay) {
            return Filters.in(
                    LogField.DAY, IntStream.rangeClosed(firstDay, lastDay).boxed().toList());
        }
        List<Integer> hours =
                LongStream.rangeClosed(firstHour(), lastHour()).mapToObj(Hours::hour).toList();
        Bson day = Filters.eq(LogField.DAY, firstDay);
        return hours.size() == Hours.OF_DAY
                ? day
                : Filters.and(day, Filters.in(LogField.HOUR, hours));
    }
}
