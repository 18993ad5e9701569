package activitylog.store;

import activitylog.activity.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Says on which day of a zone a log occurred, in the language of aggregations.
 *
 * <p>The time is shifted by what the clocks of the zone differ from UTC, as this machine knows it:
 * so days begin here and in the database at the same moment, and the database need not know the
 * zone.
 */
final class LocalDays {

    private static final String MOMENT = '$' + LogField.OCCURRED_AT;

    private LocalDays() {}

    /** The day as {@code 2026-11-07}. */
    static Bson of(Period period) {
        Document day = new Document("format", "%Y-%m-%d").append("date", local(period));
        return new Document("$dateToString", day);
    }

    private static Object local(Period period) {
        ZoneOffset first = period.zone().getRules().getOffset(period.since());
        List<ZoneOffsetTransition> changes = changes(period);
        return changes.isEmpty() && first.equals(ZoneOffset.UTC)
                ? MOMENT
                : new Document("$add", List.of(MOMENT, shift(first, changes)));
    }

    /** When the clocks change within the period. */
    private static List<ZoneOffsetTransition> changes(Period period) {
        ZoneRules rules = period.zone().getRules();
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(period.since());
        while (next != null && next.getInstant().isBefore(period.until())) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    /**
     * By how many milliseconds: halved again and again, because databases bound how deep an
     * expression can be.
     */
    private static Object shift(ZoneOffset first, List<ZoneOffsetTransition> changes) {
        if (changes.isEmpty()) {
            return first.getTotalSeconds() * 1000L;
        }
        int middle = changes.size() / 2;
        ZoneOffsetTransition change = changes.get(middle);
        return new Document(
                "$cond",
                List.of(
                        isBefore(change.getInstant()),
                        shift(first, changes.subList(0, middle)),
                        shift(
                                change.getOffsetAfter(),
                                changes.subList(middle + 1, changes.size()))));
    }

    private static Bson isBefore(Instant moment) {
        return new Document("$lt", List.of(MOMENT, Date.from(moment)));
    }
}
