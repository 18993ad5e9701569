package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import com.mongodb.client.FindIterable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads the logs of answers in their order: from an index that has them in order, or by their
 * terms, part by part of the time. A part is so short that the few logs in it are quickly sorted.
 */
final class LogReading {

    /** Logs of an export that are sorted at once, about. */
    private static final long SORTED = 4_000;

    /** In an hour with that many times more logs than wanted, it is quicker to go through them. */
    private static final int DENSE = 4;

    /** Logs of a page that are looked at at once, to find those that the whole filter wants. */
    private static final long LOOKED_AT = 4_000;

    private static final int GROWTH = 16;

    private final Plans plans;
    private final Density density;
    private final OwnOrder ownOrder;

    LogReading(Plans plans, OwnOrder ownOrder) {
        this.plans = plans;
        this.density = plans.density();
        this.ownOrder = ownOrder;
    }

    /**
     * The logs of a page, from the end that is read first.
     *
     * @param find finds the logs that meet criteria
     */
    List<ActivityLog> page(
            Function<Bson, FindIterable<ActivityLog>> find,
            Scope scope,
            Question question,
            Seek seek) {
        Answer answer = plans.answer(scope, question, seek);
        List<ActivityLog> found = new ArrayList<>();
        Lookup lookup = answer.lookup();
        if (lookup == null) {
            return inOrder(find, answer);
        }
        TimeRange time = plans.time(answer);
        long wanted = seek.limit();
        while (found.size() < seek.limit() && !time.isEmpty()) {
            Density.Part part = density.part(answer, lookup, time, wanted);
            int missing = seek.limit() - found.size();
            if (part.logs() > 0) {
                first(logs(find, answer, part, DENSE * wanted), missing, found);
            }
            int left = seek.limit() - found.size();
            wanted = next(wanted, left, (double) part.logs() / Math.max(missing - left, 1));
            time = time.without(part.time(), answer.newestFirst());
        }
        return found;
    }

    /**
     * The logs of a page that an index has in order. When they were recorded is not asked of the
     * engine, which takes longer to look at it than to read the page: what is too new, which is
     * hardly ever there, is left out here, and if the page is short of it, it is read again.
     */
    private List<ActivityLog> inOrder(
            Function<Bson, FindIterable<ActivityLog>> find, Answer answer) {
        int limit = answer.seek().limit();
        List<ActivityLog> all = first(unhinted(find, answer.unbounded()), limit, new ArrayList<>());
        List<ActivityLog> shown = all.stream().filter(answer::shows).toList();
        return shown.size() == all.size() || all.size() < limit
                ? shown
                : first(inOrder(find, answer, null), limit, new ArrayList<>());
    }

    /** Without a hint where the engine finds the index by itself. */
    private FindIterable<ActivityLog> unhinted(
            Function<Bson, FindIterable<ActivityLog>> find, Answer answer) {
        FindIterable<ActivityLog> page =
                find.apply(answer.criteria(null)).sort(answer.order()).limit(answer.seek().limit());
        boolean own = answer.isUnfiltered() && ownOrder.holds(answer.scope().tenant(), page);
        return own ? page : page.hintString(answer.index().name());
    }

    /** How many logs to look at next, after one of so many was wanted by the whole filter. */
    private static long next(long wanted, int left, double looked) {
        long most = Math.min(wanted * GROWTH, Math.max(wanted, LOOKED_AT));
        return Math.clamp((long) (left * looked), Math.max(left, 1), Math.max(most, left));
    }

    private static List<ActivityLog> first(
            FindIterable<ActivityLog> logs, int limit, List<ActivityLog> into) {
        // One more than there can be, so that the engine keeps no cursor open.
        return logs.limit(limit).batchSize(limit + 1).into(into);
    }

    /**
     * Gives all logs to the consumer.
     *
     * @param find finds the logs that meet criteria, in batches
     */
    <T> void forEach(
            Function<Bson, FindIterable<T>> find,
            Scope scope,
            Question question,
            Seek seek,
            Consumer<T> each) {
        Answer answer = Outages.during(() -> plans.answer(scope, question, seek));
        Lookup lookup = answer.lookup();
        if (lookup == null) {
            partByPart(find, answer, each);
            return;
        }
        TimeRange time = Outages.during(() -> plans.time(answer));
        while (!time.isEmpty()) {
            TimeRange rest = time;
            Density.Part part = Outages.during(() -> density.part(answer, lookup, rest, SORTED));
            if (part.logs() > 0) {
                drain(logs(find, answer, part, Long.MAX_VALUE), each);
            }
            time = rest.without(part.time(), answer.newestFirst());
        }
    }

    /** Where anything is filtered, nothing may be found for long; so part by part as well. */
    private <T> void partByPart(
            Function<Bson, FindIterable<T>> find, Answer answer, Consumer<T> each) {
        if (answer.isUnfiltered()) {
            drain(inOrder(find, answer, null), each);
            return;
        }
        Pace pace = new Pace();
        TimeRange time = Outages.during(() -> plans.time(answer));
        while (!time.isEmpty()) {
            TimeRange part = time.part(pace.hours(), answer.newestFirst());
            long start = System.nanoTime();
            drain(inOrder(find, answer, part), each);
            pace.took(Duration.ofNanos(System.nanoTime() - start));
            time = time.without(part, answer.newestFirst());
        }
    }

    private static <T> void drain(FindIterable<T> logs, Consumer<T> each) {
        ReadAhead.forEach(logs::cursor, each);
    }

    private static <T> FindIterable<T> logs(
            Function<Bson, FindIterable<T>> find, Answer answer, Density.Part part, long dense) {
        Lookup lookup = answer.lookup();
        if (lookup == null || (part.logs() > dense && part.time().hours() == 1)) {
            return inOrder(find, answer, part.time());
        }
        return find.apply(answer.criteria(lookup, part.time()))
                .hintString(LogIndexes.BY_TERM.name())
                .sort(answer.order());
    }

    private static <T> FindIterable<T> inOrder(
            Function<Bson, FindIterable<T>> find, Answer answer, @Nullable TimeRange time) {
        return find.apply(answer.criteria(time))
                .hintString(answer.index().name())
                .sort(answer.order());
    }
}
