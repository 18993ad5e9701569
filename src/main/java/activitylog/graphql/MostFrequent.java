package activitylog.graphql;

import activitylog.activity.Counted;
import activitylog.activity.OtherCounts;
import activitylog.activity.TopCounts;
import java.util.List;
import java.util.function.Function;

/**
 * The most frequent values, as a client sees them.
 *
 * @param top the most frequent first
 * @param others what is not among them
 */
record MostFrequent<T>(List<T> top, OtherCounts others) {

    static <T> MostFrequent<T> of(TopCounts counts, Function<Counted, T> shown) {
        return new MostFrequent<>(counts.top().stream().map(shown).toList(), counts.others());
    }
}
