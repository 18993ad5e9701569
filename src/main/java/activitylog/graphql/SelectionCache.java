package activitylog.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * What fields select, worked out once for each field of a document.
 *
 * <p>It is kept as long as the document is ({@link ValidDocuments}), by the identity of the field.
 * Where variables decide about it, it is worked out at each execution.
 */
final class SelectionCache<T> {

    private final Function<DataFetchingFieldSelectionSet, T> reader;
    private final Cache<Field, Optional<T>> known = Caches.ofNodes();

    SelectionCache(Function<DataFetchingFieldSelectionSet, T> reader) {
        this.reader = reader;
    }

    T of(DataFetchingEnvironment env) {
        if (env.getMergedField().getFields().size() > 1) {
            return reader.apply(env.getSelectionSet());
        }
        return known.get(env.getField(), field -> constant(field, env))
                .orElseGet(() -> reader.apply(env.getSelectionSet()));
    }

    private Optional<T> constant(Field field, DataFetchingEnvironment env) {
        return new VariableUse(env.getFragmentsByName()).isBelow(field)
                ? Optional.empty()
                : Optional.of(reader.apply(env.getSelectionSet()));
    }
}
