package activitylog.graphql;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.FilterTree;
import activitylog.activity.Inquiry;
import activitylog.activity.PeriodInput;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the arguments that every connection of logs takes. */
final class ConnectionArguments {

    private static final InputRecord<PeriodInput> PERIODS = new InputRecord<>(PeriodInput.class);
    private static final InputRecord<ActivityLogOrder> ORDERS =
            new InputRecord<>(ActivityLogOrder.class);

    private ConnectionArguments() {}

    static PageArguments page(DataFetchingEnvironment env) {
        return new PageArguments(
                env.getArgument("first"),
                env.getArgument("after"),
                env.getArgument("last"),
                env.getArgument("before"));
    }

    /**
     * @param narrow what the place of the connection adds to the filter
     */
    static Inquiry inquiry(DataFetchingEnvironment env, UnaryOperator<ActivityLogFilter> narrow) {
        return new Inquiry(
                bound(env, "period", PERIODS, PeriodInput.MOST_RECENT_MONTH),
                narrow.apply(filter(env)),
                bound(env, "orderBy", ORDERS, ActivityLogOrder.NEWEST_FIRST));
    }

    /** By hand, so that a mistake is named by its path however deep it is. */
    static ActivityLogFilter filter(DataFetchingEnvironment env) {
        Map<String, Object> tree = env.getArgument(FilterTree.ROOT);
        return tree == null ? ActivityLogFilter.ANY : FilterTree.parse(FilterTree.ROOT, tree);
    }

    /** The record that an argument gives, or the one that it stands for where it is missing. */
    static <R extends Record> R bound(
            DataFetchingEnvironment env, String argument, InputRecord<R> type, R missing) {
        Map<String, Object> object = env.getArgument(argument);
        return object == null ? missing : type.of(object);
    }
}
