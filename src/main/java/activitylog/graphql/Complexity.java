package activitylog.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question costs: 1 for each field that the answer may have, if every list of logs is as
 * long as asked; 100 for each list, because it is a question of its own to the store; 1,000 for
 * each count, because the store reads everything that it counts.
 */
final class Complexity implements FieldComplexityCalculator {

    private static final int LIST = 100;
    private static final int COUNT = 1_000;

    @Override
    public int calculate(FieldComplexityEnvironment field, int below) {
        long cost =
                switch (field.getField().getName()) {
                    case ConnectionFetcher.FIELD -> LIST + (long) below;
                    case "related" -> LIST + length(field) * (long) below;
                    case "nodes", "edges" ->
                            1 + length(field.getParentEnvironment()) * (long) below;
                    case ComputedFields.SLICED -> 1 + part(field) * (long) below;
                    case "totalCount" -> COUNT;
                    default -> 1 + (long) below;
                };
        return (int) Math.min(cost, Integer.MAX_VALUE / 2);
    }

    /** Whose length nobody asked for counts once, as all other lists in a log. */
    private static int part(FieldComplexityEnvironment list) {
        return list.getArguments().get("first") == null ? 1 : length(list);
    }

    /** A number out of range is refused later, with a better reason than its cost. */
    private static int length(@Nullable FieldComplexityEnvironment list) {
        Map<String, Object> arguments = list == null ? Map.of() : list.getArguments();
        Object asked = arguments.getOrDefault("first", arguments.get("last"));
        int size = asked instanceof Integer number ? number : PageArguments.DEFAULT_SIZE;
        return Math.clamp(size, 1, PageArguments.MAX_SIZE);
    }
}
