package activitylog.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question costs: 1 for each field that the answer may have, if every list is as long as
 * asked; 100 for each list, because it is a question of its own to the store; 1,000 for each count,
 * for each part of a summary and for the actions that occur, because the store reads everything
 * that it counts.
 */
final class Complexity implements FieldComplexityCalculator {

    static final int FIELD = 1;
    static final int LIST = 100;
    static final int COUNT = 1_000;

    /** About how many there are. */
    private static final int ACTIONS = 100;

    /** How many days a summary is taken to have. */
    private static final int DAYS = 31;

    @Override
    public int calculate(FieldComplexityEnvironment field, int below) {
        long cost =
                switch (field.getField().getName()) {
                    case String _ when isConnection(field) -> LIST + (long) below;
                    case "related", "addOns" -> LIST + length(field) * (long) below;
                    case "nodes", "edges" ->
                            FIELD + length(field.getParentEnvironment()) * (long) below;
                    case ComputedFields.SLICED -> FIELD + part(field) * (long) below;
                    case "actions" -> (isOccurring(field) ? COUNT : LIST) + ACTIONS * (long) below;
                    case "totalCount", "total" -> COUNT;
                    case "perAction", "perCategory", "perCustomer", "perPartnerUser", "perStatus" ->
                            COUNT + (long) below;
                    case "perDay" -> COUNT + DAYS * (long) below;
                    case "top" -> FIELD + top(field.getParentEnvironment()) * (long) below;
                    default -> FIELD + (long) below;
                };
        return (int) Math.min(cost, Integer.MAX_VALUE / 2);
    }

    private static boolean isConnection(FieldComplexityEnvironment field) {
        return GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType())
                .getName()
                .endsWith("Connection");
    }

    private static boolean isOccurring(FieldComplexityEnvironment field) {
        return Boolean.TRUE.equals(field.getArguments().get("occurring"));
    }

    /** Whose length nobody asked for counts once, as all other lists in a log. */
    private static int part(FieldComplexityEnvironment list) {
        return list.getArguments().get("first") == null ? 1 : length(list);
    }

    /** A number out of range is refused later, with a better reason than its cost. */
    private static int length(@Nullable FieldComplexityEnvironment list) {
        return Math.clamp(asked(list, PageArguments.DEFAULT_SIZE), 1, PageArguments.MAX_SIZE);
    }

    private static int top(@Nullable FieldComplexityEnvironment list) {
        return Math.clamp(asked(list, ActivitySummary.DEFAULT_SIZE), 1, ActivitySummary.MAX_SIZE);
    }

    private static int asked(@Nullable FieldComplexityEnvironment list, int otherwise) {
        Map<String, Object> arguments = list == null ? Map.of() : list.getArguments();
        Object asked = arguments.getOrDefault("first", arguments.get("last"));
        return asked instanceof Integer number ? number : otherwise;
    }
}
