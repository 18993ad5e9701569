package activitylog.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.schema.GraphQLType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Executes as ever, but for lists of which everything that is selected has been fetched with the
 * list: they are written at once, without keeping account of each field of each item. A list of
 * which anything is out of the ordinary is answered in the ordinary way, with its errors.
 */
final class PlainLists extends AsyncExecutionStrategy {

    private final Shapes shapes = new Shapes();

    PlainLists(DataFetcherExceptionHandler errors) {
        super(errors);
    }

    @Override
    protected FieldValueInfo completeValueForList(
            ExecutionContext execution, ExecutionStrategyParameters field, Object list) {
        WrittenList answer = list instanceof List<?> items ? answer(execution, field, items) : null;
        return answer == null
                ? super.completeValueForList(execution, field, list)
                : new FieldValueInfo(FieldValueInfo.CompleteValueType.LIST, answer, List.of());
    }

    private @Nullable WrittenList answer(
            ExecutionContext execution, ExecutionStrategyParameters field, List<?> list) {
        GraphQLType type = field.getExecutionStepInfo().getUnwrappedNonNullType();
        ListShape shape = shapes.of(field.getField(), type, execution.getGraphQLSchema());
        return shape == null ? null : written(shape, list, execution);
    }

    private static @Nullable WrittenList written(
            ListShape shape, List<?> list, ExecutionContext execution) {
        try {
            return shape.of(list, execution);
        } catch (RuntimeException e) {
            // The ordinary way tells what is wrong.
            return null;
        }
    }
}
