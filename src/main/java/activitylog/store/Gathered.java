package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Position;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logs of a page that were found in a time, in order.
 *
 * @param time in which there are no others; it ends with the last one if there are enough of them
 */
record Gathered(TimeRange time, List<ActivityLog> logs) {

    /** So many pages of logs are taken as they come, to be brought into order here. */
    private static final int PAGES = 4;

    /** So many logs of a part are, however small the page: it was thought to have fewer. */
    private static final int LOGS = 500;

    /**
     * Looks up so many of a time, at most: of the part that is read first, if there are many, and
     * where even an hour has many, as an index has them in order.
     */
    static Gathered lookedUp(Finding<ActivityLog> logs, Lookup lookup, TimeRange time, int limit) {
        List<ActivityLog> few = few(logs, lookup, time, Math.max(LOGS, pages(logs)));
        if (few != null) {
            return first(time, few, limit);
        }
        return time.hours() == 1
                ? inOrder(logs, time, limit)
                : lookedUp(logs, lookup, time.quarter(logs.answer().newestFirst()), limit);
    }

    /** So many of a time, at most, as an index has them. */
    static Gathered inOrder(Finding<ActivityLog> logs, TimeRange time, int limit) {
        return first(time, Finding.first(logs.inOrder(time), limit), limit);
    }

    private static Gathered first(TimeRange time, List<ActivityLog> logs, int limit) {
        List<ActivityLog> first = logs.subList(0, Math.min(limit, logs.size()));
        boolean all = first.size() < limit || limit == 1;
        return new Gathered(all ? time : between(first), first);
    }

    /** All of a time; null if they are more than some pages. */
    static @Nullable List<ActivityLog> few(
            Finding<ActivityLog> logs, Lookup lookup, TimeRange time) {
        return few(logs, lookup, time, pages(logs));
    }

    private static int pages(Finding<ActivityLog> logs) {
        return PAGES * logs.answer().seek().limit();
    }

    private static @Nullable List<ActivityLog> few(
            Finding<ActivityLog> logs, Lookup lookup, TimeRange time, int many) {
        List<ActivityLog> found = Finding.first(logs.inAnyOrder(lookup, time), many);
        if (found.size() == many) {
            return null;
        }
        found.sort(Comparator.comparing(Position::of, logs.answer().comparator()));
        return found;
    }

    private static TimeRange between(List<ActivityLog> logs) {
        Instant one = logs.getFirst().occurredAt();
        Instant other = logs.getLast().occurredAt();
        return one.isBefore(other) ? new TimeRange(one, other) : new TimeRange(other, one);
    }
}
