package activitylog.graphql;

import activitylog.access.Read;
import activitylog.access.Viewer;
import activitylog.activity.ActivityLog;
import activitylog.activity.InquiryParameters;
import graphql.execution.instrumentation.InstrumentationState;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What is known of one execution so far; its fields are fetched by several threads. */
final class ReadTrace implements InstrumentationState {

    private final long start = System.nanoTime();
    private final Set<String> fields = new ConcurrentSkipListSet<>();
    private final Set<String> parameters = new ConcurrentSkipListSet<>();
    private final AtomicLong rows = new AtomicLong();
    private volatile @Nullable String operation;

    void named(@Nullable String name) {
        operation = name;
    }

    void asked(String field) {
        fields.add(field);
    }

    /** Counts the logs, and the elements of lists, in what a field was answered with. */
    void found(@Nullable Object value) {
        switch (value) {
            case ActivityLogConnection connection -> {
                parameters.addAll(InquiryParameters.print(connection.asked()).keySet());
                rows.addAndGet(connection.edges().size());
            }
            case CustomerConnection connection -> {
                parameters.addAll(connection.arguments());
                rows.addAndGet(connection.edges().size());
            }
            case SubscriptionConnection connection -> rows.addAndGet(connection.edges().size());
            case ActivitySummary summary ->
                    parameters.addAll(InquiryParameters.print(summary.asked()).keySet());
            case ActivityLog log -> rows.incrementAndGet();
            case Collection<?> several ->
                    rows.addAndGet(several.stream().filter(ActivityLog.class::isInstance).count());
            case null, default -> {}
        }
    }

    Read read(Viewer viewer, Read.Outcome outcome) {
        return new Read(
                viewer,
                "graphql",
                operation,
                List.copyOf(fields),
                List.copyOf(parameters),
                rows.get(),
                outcome,
                Duration.ofNanos(System.nanoTime() - start));
    }
}
