package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Period;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code type ActivityLog} that need more than the log itself. */
@Controller
class ActivityLogFields {

    private final ActivityLogs logs;
    private final Selections selections;
    private final Clock clock;

    ActivityLogFields(ActivityLogs logs, Selections selections, Clock clock) {
        this.logs = logs;
        this.selections = selections;
        this.clock = clock;
    }

    @SchemaMapping
    List<ActivityLog> related(
            ActivityLog log,
            @Argument @Nullable Integer first,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        int size = PageArguments.check("first", first);
        String correlationId = log.correlationId();
        if (correlationId == null) {
            return List.of();
        }
        return logs
                .page(
                        viewer.scope(),
                        correlated(correlationId),
                        Seek.first(size + 1),
                        selections.ofLog(env))
                .stream()
                .filter(other -> !other.id().equals(log.id()))
                .limit(size)
                .toList();
    }

    private Question correlated(String correlationId) {
        return new Question(
                Period.EVER,
                ActivityLogFilter.ANY.ofCorrelation(correlationId),
                ActivityLogOrder.OLDEST_FIRST,
                clock.instant());
    }
}
