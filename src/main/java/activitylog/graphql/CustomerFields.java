package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.Customer;
import activitylog.activity.CustomerOrder;
import activitylog.activity.CustomerSearch;
import activitylog.activity.Customers;
import activitylog.activity.Fingerprint;
import activitylog.activity.KnownCustomer;
import activitylog.activity.KnownSubscription;
import activitylog.activity.Scope;
import activitylog.activity.Subscriptions;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the lists of customers and of their subscriptions, and what is known of a customer. */
@Component
class CustomerFields {

    private static final InputRecord<CustomerOrder> ORDERS = new InputRecord<>(CustomerOrder.class);

    private final Customers customers;
    private final Subscriptions subscriptions;

    CustomerFields(Customers customers, Subscriptions subscriptions) {
        this.customers = customers;
        this.subscriptions = subscriptions;
    }

    void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("customers", this::customers));
        wiring.type(
                "Customer",
                type ->
                        type.dataFetcher("subscriptions", this::subscriptions)
                                .dataFetcher(
                                        "formerNames", known(KnownCustomer::formerNames, List.of()))
                                .dataFetcher(
                                        "firstActivityAt",
                                        known(KnownCustomer::firstActivityAt, null))
                                .dataFetcher(
                                        "lastActivityAt",
                                        known(KnownCustomer::lastActivityAt, null)));
    }

    private static DataFetcher<?> known(
            Function<KnownCustomer, Object> value, @Nullable Object unknown) {
        return env -> {
            Customer customer = Objects.requireNonNull(env.getSource());
            return Known.customer(env, customer.id())
                    .thenApply(known -> known == null ? unknown : value.apply(known));
        };
    }

    private CustomerConnection customers(DataFetchingEnvironment env) {
        Scope scope = scope(env);
        CustomerSearch search =
                new CustomerSearch(
                        env.getArgument("search"),
                        ConnectionArguments.bound(env, "orderBy", ORDERS, CustomerOrder.BY_NAME));
        Fingerprint list = Fingerprint.of(scope, search);
        Stretch<KnownCustomer> stretch =
                Stretch.of(
                        env, list, (after, limit) -> customers.page(scope, search, after, limit));
        stretch.elements().forEach(each -> Known.remember(env, each.value()));
        List<CustomerEdge> edges =
                stretch.edges(
                        each -> new CustomerEdge(each.value().customer(), each.place(), list));
        return new CustomerConnection(edges, stretch.info(edges), scope, search, given(env));
    }

    private static List<String> given(DataFetchingEnvironment env) {
        TreeSet<String> names = new TreeSet<>(env.getArguments().keySet());
        names.retainAll(List.of("search", "orderBy"));
        return List.copyOf(names);
    }

    private SubscriptionConnection subscriptions(DataFetchingEnvironment env) {
        Scope scope = scope(env);
        Customer customer = Objects.requireNonNull(env.getSource());
        Fingerprint list = Fingerprint.ofSubscriptions(scope, customer.id());
        Stretch<KnownSubscription> stretch =
                Stretch.of(
                        env,
                        list,
                        (after, limit) ->
                                subscriptions.ofCustomer(scope, customer.id(), after, limit));
        stretch.elements().forEach(each -> Known.remember(env, each.value()));
        List<SubscriptionEdge> edges =
                stretch.edges(each ->
                        new SubscriptionEdge(
                                each.value().facts().subscription(), each.place(), list));
        return new SubscriptionConnection(edges, stretch.info(edges), scope, customer.id());
    }

    private static Scope scope(DataFetchingEnvironment env) {
        Viewer viewer = Objects.requireNonNull(env.getGraphQlContext().get(GraphQlEndpoint.VIEWER));
        return viewer.scope();
    }
}
