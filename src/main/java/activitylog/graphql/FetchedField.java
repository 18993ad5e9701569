package activitylog.graphql;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

/** A field that is computed from its object. */
record FetchedField(
        GraphQLFieldDefinition field, LightDataFetcher<?> fetcher, PlainEnvironment environment)
        implements FieldSource {

    @Override
    public @Nullable Object value(Object object, ExecutionContext execution) {
        try {
            return fetcher.get(field, object, () -> environment.of(object, execution));
        } catch (Exception e) {
            throw new NotPlain(e);
        }
    }
}
