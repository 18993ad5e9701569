package activitylog.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.schema.GraphQLType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Executes as ever, but for lists of which everything that is selected has been fetched with the
 * list: they are answered at once, without keeping account of each field of each item. A list of
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
        Object answer = list instanceof List ? answer(execution, field, list) : null;
        return answer == null
                ? super.completeValueForList(execution, field, list)
                : new FieldValueInfo(FieldValueInfo.CompleteValueType.LIST, answer, List.of());
    }

    private @Nullable Object answer(
            ExecutionContext execution, ExecutionStrategyParameters field, Object list) {
        GraphQLType type = field.getExecutionStepInfo().getUnwrappedNonNullType();
        Shape.Place place = shapes.of(field.getField(), type, execution.getGraphQLSchema());
        try {
            return place == null ? null : place.answer(list, execution);
        } catch (NotPlain e) {
            return null;
        }
    }
}
