package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Customer;
import activitylog.activity.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code type Subscription} that need more than the log it stands in. */
@Controller
class SubscriptionFields {

    private final ActivityLogs logs;

    SubscriptionFields(ActivityLogs logs) {
        this.logs = logs;
    }

    /** The customers of all subscriptions of an answer, read at once. */
    @BatchMapping
    List<@Nullable Customer> customer(
            List<Subscription> subscriptions, @ContextValue(GraphQlEndpoint.VIEWER) Viewer viewer) {
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
