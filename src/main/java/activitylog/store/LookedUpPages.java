package activitylog.store;

import activitylog.activity.ActivityLog;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads pages whose logs are found by a lookup, part by part of the time. A part is so short that
 * the few logs in it are quickly brought into order.
 */
final class LookedUpPages {

    /** In an hour with that many times more logs than wanted, it is quicker to go through them. */
    private static final int DENSE = 4;

    /** Logs that are looked at at once, to find those that the whole filter wants. */
    private static final long LOOKED_AT = 4_000;

    private static final int GROWTH = 16;

    private final Density density;
    private final Parts parts;

    LookedUpPages(Density density, Parts parts) {
        this.density = density;
        this.parts = parts;
    }

    /**
     * The logs of a page.
     *
     * @param whole the time in which they can be
     */
    List<ActivityLog> read(Finding<ActivityLog> logs, Lookup lookup, TimeRange whole) {
        Answer answer = logs.answer();
        int limit = answer.seek().limit();
        List<ActivityLog> found = new ArrayList<>();
        TimeRange time = whole;
        long wanted = limit;
        while (found.size() < limit && !time.isEmpty()) {
            Parts.Part part = parts.counted(answer, lookup, time, wanted);
            int missing = limit - found.size();
            Gathered some =
                    part.logs() == 0
                            ? new Gathered(part.time(), List.of())
                            : gather(logs, lookup, part, wanted, missing);
            found.addAll(some.logs());
            int left = limit - found.size();
            wanted = next(wanted, left, (double) part.logs() / Math.max(missing - left, 1));
            time = time.without(some.time(), answer.newestFirst());
        }
        return found;
    }

    private Gathered gather(
            Finding<ActivityLog> logs, Lookup lookup, Parts.Part part, long wanted, int missing) {
        boolean dense = part.logs() > DENSE * wanted && part.time().hours() == 1;
        return dense || density.isCommon(logs.answer(), lookup)
                ? Gathered.inOrder(logs, part.time(), missing)
                : Gathered.lookedUp(logs, lookup, part.time(), missing);
    }

    /** How many logs to look at next, after one of so many was wanted by the whole filter. */
    private static long next(long wanted, int left, double looked) {
        long most = Math.min(wanted * GROWTH, Math.max(wanted, LOOKED_AT));
        return Math.clamp((long) (left * looked), Math.max(left, 1), Math.max(most, left));
    }
}
