package activitylog.graphql;

import activitylog.activity.ActivityLogs;
import activitylog.activity.Customers;
import activitylog.activity.Subscriptions;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the fields of connections that need more than the stretch. */
@Controller
class ConnectionFields {

    private final ActivityLogs logs;
    private final Customers customers;
    private final Subscriptions subscriptions;

    ConnectionFields(ActivityLogs logs, Customers customers, Subscriptions subscriptions) {
        this.logs = logs;
        this.customers = customers;
        this.subscriptions = subscriptions;
    }

    /** Counts only when somebody wants to know: it costs as much as dozens of pages. */
    @SchemaMapping
    int totalCount(ActivityLogConnection connection) {
        return Math.toIntExact(logs.count(connection.scope(), connection.question()));
    }

    /** The same for customers. */
    @SchemaMapping
    int totalCount(CustomerConnection connection) {
        return Math.toIntExact(customers.count(connection.scope(), connection.search()));
    }

    /** The same for the subscriptions of a customer. */
    @SchemaMapping
    int totalCount(SubscriptionConnection connection) {
        return Math.toIntExact(subscriptions.count(connection.scope(), connection.customerId()));
    }
}
