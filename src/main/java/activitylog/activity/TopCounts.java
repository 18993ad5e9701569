package activitylog.activity;

import java.util.Comparator;
import java.util.List;

/**
 * The values that occur most often.
 *
 * @param top the most frequent first, those of the same number by their values; logs without a
 *     value come last among the same
 * @param others what is not among them
 */
public record TopCounts(List<Counted> top, OtherCounts others) {

    private static final Comparator<Counted> MOST_FIRST =
            Comparator.comparingLong(Counted::count)
                    .reversed()
                    .thenComparing(Counted::value, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * The first of all.
     *
     * @param all each value once
     */
    public static TopCounts of(List<Counted> all, int first) {
        List<Counted> ordered = all.stream().sorted(MOST_FIRST).toList();
        int shown = Math.min(first, ordered.size());
        return new TopCounts(
                ordered.subList(0, shown), OtherCounts.of(ordered.subList(shown, ordered.size())));
    }
}
