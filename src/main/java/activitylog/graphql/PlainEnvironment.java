package activitylog.graphql;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLOutputType;

/** What a computed field without arguments may look at. */
record PlainEnvironment(MergedField field, GraphQLOutputType type) {

    DataFetchingEnvironment of(Object source, ExecutionContext execution) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(execution)
                .source(source)
                .mergedField(field)
                .fieldType(type)
                .build();
    }
}
