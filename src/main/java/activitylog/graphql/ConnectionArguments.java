package activitylog.graphql;

import static java.util.Objects.requireNonNullElse;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Inquiry;
import activitylog.activity.PeriodInput;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Reads the arguments that every connection of logs takes. */
final class ConnectionArguments {

    private ConnectionArguments() {}

    static PageArguments page(DataFetchingEnvironment env) {
        return new PageArguments(
                env.getArgument("first"),
                env.getArgument("after"),
                env.getArgument("last"),
                env.getArgument("before"));
    }

    static Inquiry inquiry(
            @Nullable PeriodInput period,
            @Nullable ActivityLogFilter filter,
            @Nullable ActivityLogOrder order) {
        return new Inquiry(
                requireNonNullElse(period, PeriodInput.MOST_RECENT_MONTH),
                requireNonNullElse(filter, ActivityLogFilter.ANY),
                requireNonNullElse(order, ActivityLogOrder.NEWEST_FIRST));
    }
}
