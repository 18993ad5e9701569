package activitylog.graphql;

import static java.util.Objects.requireNonNullElse;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Customer;
import activitylog.activity.PeriodInput;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code type Customer} that need more than the customer itself. */
@Controller
class CustomerFields {

    private final Connections connections;

    CustomerFields(Connections connections) {
        this.connections = connections;
    }

    @SchemaMapping
    ActivityLogConnection activityLogs(
            Customer customer,
            @Argument @Nullable PeriodInput period,
            @Argument @Nullable ActivityLogFilter filter,
            @Argument @Nullable ActivityLogOrder orderBy,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        ActivityLogFilter own =
                requireNonNullElse(filter, ActivityLogFilter.ANY).ofCustomer(customer.id());
        return connections.read(
                viewer.scope(),
                ConnectionArguments.inquiry(period, own, orderBy),
                ConnectionArguments.page(env),
                env.getSelectionSet());
    }
}
