package activitylog.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import java.util.Map;
import java.util.Set;

/**
 * How many fields an answer may have: what is selected below a list of logs counts as often as logs
 * are asked for.
 */
final class Complexity implements FieldComplexityCalculator {

    private static final Set<String> LISTS = Set.of("activityLogs", "related");

    @Override
    public int calculate(FieldComplexityEnvironment environment, int below) {
        long fields = 1L + below * (long) length(environment);
        return (int) Math.min(fields, Integer.MAX_VALUE / 2);
    }

    /** A number out of range is refused later, with a better reason than its cost. */
    private static int length(FieldComplexityEnvironment environment) {
        if (!LISTS.contains(environment.getField().getName())) {
            return 1;
        }
        Map<String, Object> arguments = environment.getArguments();
        Object asked = arguments.getOrDefault("first", arguments.get("last"));
        int size = asked instanceof Integer number ? number : PageArguments.DEFAULT_SIZE;
        return Math.clamp(size, 1, PageArguments.MAX_SIZE);
    }
}
