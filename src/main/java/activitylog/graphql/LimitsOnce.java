package activitylog.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Limits of operations that are not worked out again for an operation that has kept within them.
 *
 * <p>It is remembered as long as the document is kept ({@link ValidDocuments}), and for the numbers
 * and truth values among the variables that it was asked with: lengths of lists and the conditions
 * of directives. What a limit looks at besides, it must not find in variables.
 */
final class LimitsOnce extends ChainedInstrumentation {

    /** For how many different variables it is remembered. */
    static final int REMEMBERED = 32;

    private final Cache<OperationDefinition, Set<Map<String, @Nullable Object>>> kept =
            Caches.ofNodes();

    LimitsOnce(List<Instrumentation> limits) {
        super(limits);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        Set<Map<String, @Nullable Object>> before =
                kept.get(execution.getOperationDefinition(), _ -> ConcurrentHashMap.newKeySet());
        Map<String, @Nullable Object> variables = deciding(execution);
        if (!before.contains(variables)) {
            // Throws if it goes beyond one of them.
            super.beginExecuteOperation(parameters, state);
            if (before.size() < REMEMBERED) {
                before.add(variables);
            }
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static Map<String, @Nullable Object> deciding(ExecutionContext execution) {
        Map<String, @Nullable Object> deciding = new HashMap<>();
        execution
                .getCoercedVariables()
                .toMap()
                .forEach((name, value) -> {
                    if (value == null || value instanceof Integer || value instanceof Boolean) {
                        deciding.put(name, value);
                    }
                });
        return deciding;
    }
}
