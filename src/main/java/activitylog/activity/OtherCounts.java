package activitylog.activity;

import java.util.List;

/**
 * What is not among the values that occur most often.
 *
 * @param values how many values
 * @param count how many logs have one of them
 */
public record OtherCounts(int values, long count) {

    static OtherCounts of(List<Counted> rest) {
        return new OtherCounts(rest.size(), rest.stream().mapToLong(Counted::count).sum());
    }
}
