package activitylog.graphql;

import static java.util.Objects.requireNonNullElse;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Customer;
import activitylog.activity.PeriodInput;
import activitylog.activity.Subscription;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code type Subscription} that need more than the log it stands in. */
@Controller
class SubscriptionFields {

    private final ActivityLogs logs;
    private final Connections connections;

    SubscriptionFields(ActivityLogs logs, Connections connections) {
        this.logs = logs;
        this.connections = connections;
    }

    @SchemaMapping
    ActivityLogConnection activityLogs(
            Subscription subscription,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable ActivityLogFilter filter,
            @Argument @Nullable ActivityLogOrder orderBy,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        ActivityLogFilter own =
                requireNonNullElse(filter, ActivityLogFilter.ANY).ofSubscription(subscription.id());
        return connections.read(
                viewer.scope(),
                ConnectionArguments.inquiry(period, own, orderBy),
                ConnectionArguments.page(env),
                env.getSelectionSet());
    }

    /** The customers of all subscriptions of an answer, read at once. */
    @BatchMapping
    List<@Nullable Customer> customer(
            List<Subscription> subscriptions, Authentication authentication) {
        Viewer viewer = (Viewer) Objects.requireNonNull(authentication.getPrincipal());
        List<String> ids =
                subscriptions.stream()
                        .map(Subscription::customerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Map<String, Customer> byId =
                logs.customers(viewer.scope(), ids).stream()
                        .collect(Collectors.toMap(Customer::id, Function.identity()));
        return subscriptions.stream()
                .<@Nullable Customer>map(subscription -> byId.get(subscription.customerId()))
                .toList();
    }
}
