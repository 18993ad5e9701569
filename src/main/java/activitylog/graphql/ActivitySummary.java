package activitylog.graphql;

import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.Inquiry;
import activitylog.activity.InvalidRequest;
import activitylog.activity.Period;
import activitylog.activity.TopCounts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The logs of a period in numbers.
 *
 * @param asked what was asked
 * @param counts what was selected of them
 */
record ActivitySummary(Period period, Inquiry asked, Counts counts) {

    static final String FIELD = "activitySummary";

    static final int DEFAULT_SIZE = 10;
    static final int MAX_SIZE = 100;

    public long total() {
        return counts.total();
    }

    /** All values that were counted. */
    List<Counted> all(CountedBy way) {
        return Objects.requireNonNull(counts.by().get(way), way::part);
    }

    /**
     * The most frequent values.
     *
     * @throws InvalidRequest if their number is out of range
     */
    TopCounts top(CountedBy way, @Nullable Integer first) {
        return TopCounts.of(all(way), size(first));
    }

    static int size(@Nullable Integer first) {
        if (first != null && (first < 1 || first > MAX_SIZE)) {
            throw InvalidRequest.argument("first", first, "a number from 1 to " + MAX_SIZE);
        }
        return first == null ? DEFAULT_SIZE : first;
    }
}
