package activitylog.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes a field from its source; the environment, which costs more than most fields, is only
 * made for those that look at it.
 */
record SourceFetcher<S>(
        Class<S> type, BiFunction<S, Supplier<DataFetchingEnvironment>, @Nullable Object> value)
        implements LightDataFetcher<Object> {

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> env) {
        return value.apply(type.cast(source), env);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment env) {
        return value.apply(type.cast(env.getSource()), () -> env);
    }
}
