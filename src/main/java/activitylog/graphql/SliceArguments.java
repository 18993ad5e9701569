package activitylog.graphql;

import activitylog.activity.InvalidRequest;
import activitylog.activity.Slice;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The arguments of a list that can be read in parts: {@code first} and {@code after}. */
final class SliceArguments {

    private SliceArguments() {}

    /**
     * What is asked for; everything where nothing is said.
     *
     * @throws InvalidRequest if a number is out of range
     */
    static Slice of(Map<String, Object> arguments) {
        Integer first = (Integer) arguments.get("first");
        Integer after = (Integer) arguments.get("after");
        PageArguments.check("first", first);
        int from = from(after);
        return new Slice(from, first == null ? Integer.MAX_VALUE : until(from, first));
    }

    private static int from(@Nullable Integer after) {
        if (after == null) {
            return 0;
        }
        if (after < 0) {
            throw InvalidRequest.argument("after", after, "a position, from 0");
        }
        return Math.min(after, Integer.MAX_VALUE - 2) + 1;
    }

    private static int until(int from, int first) {
        return (int) Math.min((long) from + first, Integer.MAX_VALUE);
    }

    /** Those of the items that are asked for; more may have been read, for another field. */
    static <T> List<T> part(
            List<T> items, ToIntFunction<T> position, Map<String, Object> arguments) {
        Slice slice = of(arguments);
        return slice.equals(Slice.ALL)
                ? items
                : items.stream().filter(item -> slice.holds(position.applyAsInt(item))).toList();
    }
}
