package activitylog.activity;

import java.util.List;
import java.util.Map;

/**
 * The logs of an answer in numbers.
 *
 * @param total how many there are
 * @param by for each way in which they were counted, the values that occur, each once and in any
 *     order; their numbers add up to the total
 */
public record Counts(long total, Map<CountedBy, List<Counted>> by) {

    public Counts {
        by = Map.copyOf(by);
    }
}
