package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.Customers;
import activitylog.activity.KnownCustomer;
import activitylog.activity.KnownSubscription;
import activitylog.activity.Scope;
import activitylog.activity.Subscriptions;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What is known now of the customers and subscriptions that stand in an answer: all of a kind are
 * read at once, each at most once, and only if somebody selects what their log does not say.
 */
@Component
class Known {

    private static final String CUSTOMERS = "customers";
    private static final String SUBSCRIPTIONS = "subscriptions";
    private static final String OWNERS = "owners";

    private final Customers customers;
    private final Subscriptions subscriptions;

    Known(BatchLoaderRegistry registry, Customers customers, Subscriptions subscriptions) {
        this.customers = customers;
        this.subscriptions = subscriptions;
        register(registry, CUSTOMERS, this::customers);
        register(registry, SUBSCRIPTIONS, this::subscriptions);
        register(registry, OWNERS, this::owners);
    }

    private static <T> void register(
            BatchLoaderRegistry registry,
            String name,
            BiFunction<Scope, Set<String>, Map<String, T>> read) {
        registry.<String, T>forName(name)
                .registerMappedBatchLoader((ids, env) ->
                        Mono.fromSupplier(() -> read.apply(scope(env.getContext()), ids)));
    }

    private Map<String, KnownCustomer> customers(Scope scope, Set<String> ids) {
        return byId(customers.find(scope, ids), known -> known.customer().id());
    }

    private Map<String, KnownSubscription> subscriptions(Scope scope, Set<String> ids) {
        return byId(subscriptions.find(scope, ids), known -> known.facts().id());
    }

    /** The customers that have subscriptions, by the ids of these. */
    private Map<String, KnownCustomer> owners(Scope scope, Set<String> ids) {
        Map<String, String> customerIds = new HashMap<>();
        for (KnownSubscription known : subscriptions.find(scope, ids)) {
            String customerId = known.facts().customerId();
            if (customerId != null) {
                customerIds.put(known.facts().id(), customerId);
            }
        }
        Map<String, KnownCustomer> found = customers(scope, Set.copyOf(customerIds.values()));
        Map<String, KnownCustomer> owners = new HashMap<>();
        customerIds.forEach((id, customerId) -> {
            KnownCustomer owner = found.get(customerId);
            if (owner != null) {
                owners.put(id, owner);
            }
        });
        return owners;
    }

    private static Scope scope(@Nullable Object context) {
        GraphQLContext values = (GraphQLContext) Objects.requireNonNull(context);
        Viewer viewer = Objects.requireNonNull(values.get(GraphQlEndpoint.VIEWER));
        return viewer.scope();
    }

    private static <T> Map<String, T> byId(Collection<T> found, Function<T, String> id) {
        return found.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** The customer with that id; null if no log names it. */
    static CompletableFuture<@Nullable KnownCustomer> customer(
            DataFetchingEnvironment env, String id) {
        return load(env, CUSTOMERS, id.toLowerCase(Locale.ROOT));
    }

    /** The customer that has a subscription by the latest log; null if no log says it. */
    static CompletableFuture<@Nullable KnownCustomer> owner(
            DataFetchingEnvironment env, String subscriptionId) {
        return load(env, OWNERS, subscriptionId);
    }

    /** The subscription with that id; null if no log names it. */
    static CompletableFuture<@Nullable KnownSubscription> subscription(
            DataFetchingEnvironment env, String id) {
        return load(env, SUBSCRIPTIONS, id.toLowerCase(Locale.ROOT));
    }

    /** So that it is not read again. */
    static void remember(DataFetchingEnvironment env, KnownCustomer customer) {
        Known.<KnownCustomer>loader(env, CUSTOMERS).prime(customer.customer().id(), customer);
    }

    /** So that it is not read again. */
    static void remember(DataFetchingEnvironment env, KnownSubscription subscription) {
        Known.<KnownSubscription>loader(env, SUBSCRIPTIONS)
                .prime(subscription.facts().id(), subscription);
    }

    /** Null for what the batch did not find, which the type of the loader does not say. */
    private static <T> CompletableFuture<@Nullable T> load(
            DataFetchingEnvironment env, String name, String id) {
        return Known.<T>loader(env, name).load(id).<@Nullable T>thenApply(found -> found);
    }

    private static <T> DataLoader<String, T> loader(DataFetchingEnvironment env, String name) {
        return Objects.requireNonNull(env.getDataLoader(name));
    }
}
