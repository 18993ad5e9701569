package activitylog.graphql;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.FilterTree;
import activitylog.activity.Inquiry;
import activitylog.activity.PeriodInput;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.validation.BindException;

/** Reads the arguments that every connection of logs takes. */
final class ConnectionArguments {

    private static final GraphQlArgumentBinder BINDER = new GraphQlArgumentBinder();

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
                bound(env, "period", PeriodInput.MOST_RECENT_MONTH),
                narrow.apply(filter(env)),
                bound(env, "orderBy", ActivityLogOrder.NEWEST_FIRST));
    }

    /** By hand, so that a mistake is named by its path however deep it is. */
    static ActivityLogFilter filter(DataFetchingEnvironment env) {
        Map<String, Object> tree = env.getArgument(FilterTree.ROOT);
        return tree == null ? ActivityLogFilter.ANY : FilterTree.parse(FilterTree.ROOT, tree);
    }

    /** The record that an argument gives, or the one that it stands for where it is missing. */
    static <T> T bound(DataFetchingEnvironment env, String argument, T missing) {
        if (env.getArgument(argument) == null) {
            return missing;
        }
        try {
            ResolvableType type = ResolvableType.forClass(missing.getClass());
            Object value = BINDER.bind(env, argument, type);
            @SuppressWarnings("unchecked")
            T bound = (T) value;
            return bound == null ? missing : bound;
        } catch (BindException e) {
            throw new IllegalStateException(
                    "The schema let through what " + argument + " is not", e);
        }
    }
}
