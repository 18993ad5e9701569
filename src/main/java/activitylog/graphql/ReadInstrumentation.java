package activitylog.graphql;

import activitylog.access.Read;
import activitylog.access.Viewer;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees to it that every question leaves a trace. */
@Component
class ReadInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new ReadTrace();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Viewer viewer = parameters.getGraphQLContext().get(GraphQlEndpoint.VIEWER);
        return SimpleInstrumentationContext.whenCompleted(
                (result, fault) -> read(viewer, (ReadTrace) state, result).log());
    }

    private static Read read(Viewer viewer, ReadTrace trace, @Nullable ExecutionResult result) {
        boolean whole = result != null && result.getErrors().isEmpty();
        return trace.read(viewer, whole ? Read.Outcome.COMPLETE : Read.Outcome.FAILED);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ((ReadTrace) state)
                .named(parameters.getExecutionContext().getOperationDefinition().getName());
        return SimpleInstrumentationContext.noOp();
    }

    /** Fields that only show a part of what was fetched for another field are left out. */
    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()) {
            return FieldFetchingInstrumentationContext.NOOP;
        }
        ReadTrace trace = (ReadTrace) state;
        DataFetchingEnvironment env = parameters.getEnvironment();
        if (env.getExecutionStepInfo().getPath().getLevel() == 1) {
            trace.asked(env.getField().getName());
        }
        return FieldFetchingInstrumentationContext.adapter(
                SimpleInstrumentationContext.whenCompleted((value, fault) -> trace.found(value)));
    }
}
