package activitylog.store;

import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The queries for the logs of an answer.
 *
 * @param find finds the logs that meet criteria
 */
record Finding<T>(Function<Bson, FindIterable<T>> find, Answer answer) {

    /** For the logs that there are by now. */
    Finding<T> unbounded() {
        return new Finding<>(find, answer.unbounded());
    }

    /** All of them, or those of a time, as the index has them in order. */
    FindIterable<T> inOrder(@Nullable TimeRange time) {
        return unhinted(time).hintString(answer.index().name());
    }

    /** The same without telling the engine which index. */
    FindIterable<T> unhinted(@Nullable TimeRange time) {
        return find.apply(answer.criteria(time)).sort(answer.order());
    }

    /** Those of a time, looked up, as they come. */
    FindIterable<T> inAnyOrder(Lookup lookup, TimeRange time) {
        return find.apply(answer.criteria(lookup, time)).hintString(LogIndexes.BY_TERM.name());
    }

    /** So many of some, at most. */
    static <T> List<T> first(FindIterable<T> logs, int limit) {
        // One more than there can be, so that the engine keeps no cursor open.
        return logs.limit(limit).batchSize(limit + 1).into(new ArrayList<>());
    }
}
