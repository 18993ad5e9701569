package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Customer;
import activitylog.activity.Customers;
import activitylog.activity.KnownCustomer;
import activitylog.activity.KnownSubscription;
import activitylog.activity.Subscription;
import activitylog.activity.Subscriptions;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Answers {@code type Query} of {@code schema/query.graphqls}, but for its connections, which
 * {@link ConnectionFetcher} and {@link CustomerFields} answer.
 */
@Controller
class ActivityLogQueries {

    private final ActivityLogs logs;
    private final Customers customers;
    private final Subscriptions subscriptions;
    private final Selections selections;

    ActivityLogQueries(
            ActivityLogs logs,
            Customers customers,
            Subscriptions subscriptions,
            Selections selections) {
        this.logs = logs;
        this.customers = customers;
        this.subscriptions = subscriptions;
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
        return log == null ? customer(id, viewer, env) : log;
    }

    @QueryMapping
    @Nullable Customer customer(
            @Argument String id,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        List<KnownCustomer> found = customers.find(viewer.scope(), List.of(id));
        found.forEach(known -> Known.remember(env, known));
        return found.isEmpty() ? null : found.getFirst().customer();
    }

    @QueryMapping
    @Nullable Subscription subscription(
            @Argument String id,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        List<KnownSubscription> found = subscriptions.find(viewer.scope(), List.of(id));
        found.forEach(known -> Known.remember(env, known));
        return found.isEmpty() ? null : found.getFirst().facts().subscription();
    }

    @QueryMapping
    ViewerAnswer viewer(@AuthenticationPrincipal Viewer viewer) {
        return ViewerAnswer.of(viewer);
    }
}
