package activitylog.graphql;

import graphql.execution.ExecutionContext;
import org.jspecify.annotations.Nullable;

/** Where the value of a field comes from. */
sealed interface FieldSource permits RecordField, FetchedField {

    /** The value; {@link NotPlain} if it is not as simple as that. */
    @Nullable Object value(Object object, ExecutionContext execution);
}
