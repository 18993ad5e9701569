package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCursor;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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

    LogReading(Plans plans) {
        this.plans = plans;
        this.density = plans.density();
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
            return first(inOrder(find, answer, null), seek.limit(), found);
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

    /** How many logs to look at next, after one of so many was wanted by the whole filter. */
    private static long next(long wanted, int left, double looked) {
        long most = Math.min(wanted * GROWTH, Math.max(wanted, LOOKED_AT));
        return Math.clamp((long) (left * looked), Math.max(left, 1), Math.max(most, left));
    }

    private static List<ActivityLog> first(
            FindIterable<ActivityLog> logs, int limit, List<ActivityLog> into) {
        return logs.limit(limit).batchSize(limit).into(into);
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
            drain(inOrder(find, answer, null), each);
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

    private static <T> void drain(FindIterable<T> logs, Consumer<T> each) {
        try (MongoCursor<T> cursor = Outages.during(logs::cursor)) {
            ReadAhead.forEach(cursor, each);
        }
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
