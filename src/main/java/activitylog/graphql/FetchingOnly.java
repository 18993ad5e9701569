package activitylog.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.schema.DataFetcher;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Several instrumentations as one that leaves them alone with the hundreds of fields that only show
 * a part of what was fetched for another field. They are told of executions, validations and
 * operations, and of the fields that are fetched; of nothing else.
 */
final class FetchingOnly extends SimplePerformantInstrumentation {

    private final ChainedInstrumentation all;

    FetchingOnly(List<Instrumentation> all) {
        this.all = new ChainedInstrumentation(all);
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(
            InstrumentationCreateStateParameters parameters) {
        return all.createStateAsync(parameters);
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input,
            InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        return all.instrumentExecutionInput(input, parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return all.beginExecution(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        return all.beginValidation(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        return all.beginExecuteOperation(parameters, state);
    }

    @Override
    public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        return parameters.isTrivialDataFetcher()
                ? FieldFetchingInstrumentationContext.NOOP
                : all.beginFieldFetching(parameters, state);
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        return parameters.isTrivialDataFetcher()
                ? fetcher
                : all.instrumentDataFetcher(fetcher, parameters, state);
    }
}
