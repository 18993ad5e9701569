package activitylog.graphql;

import activitylog.activity.InvalidRequest;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Ends questions that take too long: nothing more is fetched for them. What is being fetched just
 * then ends by itself, because the store has a time limit of its own.
 */
final class TimeLimit extends SimplePerformantInstrumentation {

    private final Duration limit;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    private record Start(long nanos) implements InstrumentationState {}

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Start(System.nanoTime());
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.isTrivialDataFetcher() || !(state instanceof Start(long start))) {
            return fetcher;
        }
        return env -> {
            long taken = (System.nanoTime() - start) / 1_000_000;
            if (taken >= limit.toMillis()) {
                throw InvalidRequest.limit(
                        env.getField().getName(), taken, limit.toMillis() + " ms for a question");
            }
            return fetcher.get(env);
        };
    }
}
