package activitylog.store;

import activitylog.activity.ActivityLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of plain answers: whatever the lookup finds is wanted. So nothing has to be counted
 * where some page was read before, and each part of the time tells how long the next should be.
 */
final class PlainPages {

    /** Where nothing was found, so many times more are looked for. */
    private static final int GROWTH = 4;

    /** So many ids may be looked for in a day, or one in so many days. */
    private static final long AT_ONCE = 1_000;

    private final Density density;
    private final Parts parts;

    PlainPages(Density density, Parts parts) {
        this.density = density;
        this.parts = parts;
    }

    /**
     * The logs of a page.
     *
     * @param whole the time in which they can be
     */
    List<ActivityLog> read(Finding<ActivityLog> logs, Lookup lookup, TimeRange whole) {
        List<ActivityLog> few =
                isRare(logs.answer(), lookup, whole) ? few(logs, lookup, whole) : null;
        return few == null ? byParts(logs, lookup, whole) : few;
    }

    /** An id that was not asked for before is in few logs, as a rule. */
    private boolean isRare(Answer answer, Lookup lookup, TimeRange whole) {
        return !whole.isEmpty()
                && lookup.isOfIds()
                && density.seen(answer, lookup) == null
                && lookup.size() * whole.hours() <= AT_ONCE * Hours.OF_DAY;
    }

    /** All there are in a time, up to a page; null if they are many. */
    private @Nullable List<ActivityLog> few(
            Finding<ActivityLog> logs, Lookup lookup, TimeRange time) {
        List<ActivityLog> found = Gathered.few(logs, lookup, time);
        if (found == null) {
            return null;
        }
        density.learn(logs.answer(), lookup, time, found.size());
        return found.stream().limit(logs.answer().seek().limit()).toList();
    }

    private List<ActivityLog> byParts(Finding<ActivityLog> logs, Lookup lookup, TimeRange whole) {
        Answer answer = logs.answer();
        int limit = answer.seek().limit();
        List<ActivityLog> found = new ArrayList<>();
        TimeRange time = whole;
        long wanted = limit;
        while (found.size() < limit && !time.isEmpty()) {
            int missing = limit - found.size();
            Gathered some = next(logs, lookup, time, wanted, missing);
            density.learn(answer, lookup, some.time(), some.logs().size());
            found.addAll(some.logs());
            wanted = some.logs().isEmpty() ? wanted * GROWTH : Math.max(limit - found.size(), 1);
            time = time.without(some.time(), answer.newestFirst());
        }
        return found;
    }

    private Gathered next(
            Finding<ActivityLog> logs, Lookup lookup, TimeRange time, long wanted, int missing) {
        Answer answer = logs.answer();
        TimeRange part = parts.estimated(answer, lookup, time, wanted).time();
        return density.isCommon(answer, lookup)
                ? goneThrough(logs, lookup, time, missing)
                : Gathered.lookedUp(logs, lookup, part, missing);
    }

    private Gathered goneThrough(
            Finding<ActivityLog> logs, Lookup lookup, TimeRange time, int missing) {
        Answer answer = logs.answer();
        Gathered some = Gathered.inOrder(logs, parts.ofAny(answer, time), missing);
        if (some.logs().size() < missing) {
            density.isNotCommon(answer, lookup);
        }
        return some;
    }
}
