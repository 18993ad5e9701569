package activitylog.store;

import activitylog.activity.ActivityLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of plain answers: whatever the lookup finds is wanted. So nothing has to be counted
 * where some page was read before, and each part of the time tells how long the next should be.
 */
final class PlainPages {

    /** Where nothing was found, so many times more are looked for. */
    private static final int GROWTH = 4;

    /** So many pages of logs are taken as they come, to be sorted here. */
    private static final int FEW = 4;

    /** So many ids may be looked for in a day, or one in so many days. */
    private static final long AT_ONCE = 1_000;

    private static final Comparator<ActivityLog> OLDEST_FIRST =
            Comparator.comparing(ActivityLog::occurredAt).thenComparing(ActivityLog::id);

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

    /** All there are in a time; null if they are more. */
    private @Nullable List<ActivityLog> few(
            Finding<ActivityLog> logs, Lookup lookup, TimeRange time) {
        Answer answer = logs.answer();
        int limit = answer.seek().limit();
        List<ActivityLog> found = Finding.first(logs.inAnyOrder(lookup, time), FEW * limit);
        if (found.size() == FEW * limit) {
            return null;
        }
        density.learn(answer, lookup, time, found.size());
        return found.stream().sorted(order(answer)).limit(limit).toList();
    }

    private static Comparator<ActivityLog> order(Answer answer) {
        return answer.newestFirst() ? OLDEST_FIRST.reversed() : OLDEST_FIRST;
    }

    private List<ActivityLog> byParts(Finding<ActivityLog> logs, Lookup lookup, TimeRange whole) {
        Answer answer = logs.answer();
        int limit = answer.seek().limit();
        List<ActivityLog> found = new ArrayList<>();
        TimeRange time = whole;
        long wanted = limit;
        while (found.size() < limit && !time.isEmpty()) {
            TimeRange part = parts.estimated(answer, lookup, time, wanted).time();
            boolean common = density.isCommon(answer, lookup);
            if (common) {
                part = parts.ofAny(answer, time);
            }
            int missing = limit - found.size();
            List<ActivityLog> some =
                    Finding.first(common ? logs.inOrder(part) : logs.sorted(lookup, part), missing);
            learn(answer, lookup, part, some, missing);
            if (common && some.size() < missing) {
                density.isNotCommon(answer, lookup);
            }
            found.addAll(some);
            wanted = some.isEmpty() ? wanted * GROWTH : Math.max(limit - found.size(), 1);
            time = time.without(part, answer.newestFirst());
        }
        return found;
    }

    private void learn(
            Answer answer, Lookup lookup, TimeRange part, List<ActivityLog> found, int limit) {
        boolean all = found.size() < limit || limit == 1;
        density.learn(
                answer,
                lookup,
                all ? part : between(found.getFirst().occurredAt(), found.getLast().occurredAt()),
                all ? found.size() : limit - 1);
    }

    private static TimeRange between(Instant one, Instant other) {
        return one.isBefore(other) ? new TimeRange(one, other) : new TimeRange(other, one);
    }
}
