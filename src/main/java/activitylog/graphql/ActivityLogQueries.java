package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Customer;
import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Answers {@code type Query} of {@code schema/query.graphqls}, but for its connections, which
 * {@link ConnectionFetcher} answers.
 */
@Controller
class ActivityLogQueries {

    private final ActivityLogs logs;
    private final Selections selections;

    ActivityLogQueries(ActivityLogs logs, Selections selections) {
        this.logs = logs;
        this.selections = selections;
    }

    @QueryMapping
    @Nullable ActivityLog activityLog(
            @Argument String id,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        return logs.find(viewer.scope(), id, selections.ofLog(env));
    }

    /** A log or a customer; logs first, because their ids cannot be taken for anything else. */
    @QueryMapping
    @Nullable Object node(
            @Argument String id,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        ActivityLog log = activityLog(id, viewer, env);
        return log == null ? customer(id, viewer) : log;
    }

    @QueryMapping
    @Nullable Customer customer(@Argument String id, @AuthenticationPrincipal Viewer viewer) {
        return logs.customer(viewer.scope(), id.toLowerCase(Locale.ROOT));
    }

    @QueryMapping
    ViewerAnswer viewer(@AuthenticationPrincipal Viewer viewer) {
        return ViewerAnswer.of(viewer);
    }
}
