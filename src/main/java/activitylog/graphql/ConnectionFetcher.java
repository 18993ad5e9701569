package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.Customer;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Answers the connections of logs: all of them, those of a customer and those of a subscription.
 *
 * <p>These are wired by hand, because Spring for GraphQL takes a controller method for a type named
 * {@code Subscription} for a source of events.
 *
 * @param narrow what the object around the connection adds to the filter
 */
record ConnectionFetcher<S>(
        Connections connections,
        Selections selections,
        BiFunction<S, ActivityLogFilter, ActivityLogFilter> narrow)
        implements DataFetcher<ActivityLogConnection> {

    static final String FIELD = "activityLogs";

    static void wire(RuntimeWiring.Builder wiring, Connections connections, Selections selections) {
        wire(
                wiring,
                "Query",
                new ConnectionFetcher<>(connections, selections, (query, filter) -> filter));
        wire(
                wiring,
                "Customer",
                new ConnectionFetcher<Customer>(
                        connections,
                        selections,
                        (customer, filter) -> filter.ofCustomer(customer.id())));
        wire(
                wiring,
                "Subscription",
                new ConnectionFetcher<>(
                        connections,
                        selections,
                        (subscription, filter) ->
                                filter.ofSubscription(SubscriptionFields.id(subscription))));
    }

    private static void wire(
            RuntimeWiring.Builder wiring, String type, ConnectionFetcher<?> fetcher) {
        wiring.type(type, fields -> fields.dataFetcher(FIELD, fetcher));
    }

    @Override
    public ActivityLogConnection get(DataFetchingEnvironment env) {
        Viewer viewer = Objects.requireNonNull(env.getGraphQlContext().get(GraphQlEndpoint.VIEWER));
        S source = env.getSource();
        return connections.read(
                viewer.scope(),
                ConnectionArguments.inquiry(env, filter -> narrow.apply(source, filter)),
                ConnectionArguments.page(env),
                selections.ofConnection(env));
    }
}
