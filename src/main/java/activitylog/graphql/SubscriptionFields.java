package activitylog.graphql;

import activitylog.activity.Customer;
import activitylog.activity.KnownCustomer;
import activitylog.activity.KnownSubscription;
import activitylog.activity.Links;
import activitylog.activity.Subscription;
import activitylog.activity.SubscriptionFacts;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers the fields of {@code type Subscription} that need more than the log it stands in.
 *
 * <p>These are wired by hand, because Spring for GraphQL takes a controller method for a type named
 * {@code Subscription} for a source of events.
 */
@Component
class SubscriptionFields {

    private static final String TYPE = "Subscription";

    /** What is known now, by the name of its field. */
    private static final Map<String, Function<SubscriptionFacts, @Nullable Object>> FACTS =
            Map.of(
                    "offerName", SubscriptionFacts::offerName,
                    "status", SubscriptionFacts::status,
                    "termDuration", SubscriptionFacts::termDuration,
                    "billingCycle", SubscriptionFacts::billingCycle,
                    "autoRenewEnabled", SubscriptionFacts::autoRenewEnabled,
                    "orderId", SubscriptionFacts::orderId);

    /** Other subscriptions, by the name of the field that leads to them. */
    private static final Map<String, Function<SubscriptionFacts, @Nullable String>> RELATIVES =
            Map.of(
                    "parent", SubscriptionFacts::parentId,
                    "predecessor", SubscriptionFacts::predecessorId,
                    "successor", SubscriptionFacts::successorId);

    /** What a log says itself, by the name of its field. */
    private static final Map<String, Function<Subscription, @Nullable Object>> OF_THE_LOG =
            Map.of(
                    "friendlyName", Subscription::friendlyName,
                    "offerId", Subscription::offerId,
                    "quantity", Subscription::quantity);

    private final Links links;

    SubscriptionFields(Links links) {
        this.links = links;
    }

    void wire(RuntimeWiring.Builder wiring) {
        for (Map.Entry<String, Function<Subscription, @Nullable Object>> field :
                OF_THE_LOG.entrySet()) {
            wire(wiring, field.getKey(), ofTheLog(field.getValue()));
        }
        wire(wiring, "url", ofTheLog(this::url));
        FACTS.forEach((name, fact) ->
                wire(wiring, name, env -> known(env, known -> fact.apply(known.facts()))));
        wire(wiring, "firstSeenAt", env -> known(env, KnownSubscription::firstSeenAt));
        wire(wiring, "lastSeenAt", env -> known(env, KnownSubscription::lastSeenAt));
        RELATIVES.forEach((name, id) ->
                wire(wiring, name, env -> known(env, known -> other(id.apply(known.facts())))));
        wire(wiring, "addOns", SubscriptionFields::addOns);
        wire(wiring, "customer", SubscriptionFields::customer);
    }

    private static void wire(RuntimeWiring.Builder wiring, String field, DataFetcher<?> fetcher) {
        wiring.type(TYPE, type -> type.dataFetcher(field, fetcher));
    }

    /** The id of what stands for a subscription in an answer. */
    static String id(@Nullable Object source) {
        return source instanceof OtherSubscription(String id)
                ? id
                : ((Subscription) Objects.requireNonNull(source)).id();
    }

    /** Where no log shows the subscription, the latest word counts. */
    private static TrivialDataFetcher<Object> ofTheLog(
            Function<Subscription, @Nullable Object> value) {
        return env ->
                env.getSource() instanceof Subscription shown
                        ? value.apply(shown)
                        : known(env, known -> value.apply(known.facts().subscription()));
    }

    private @Nullable String url(Subscription subscription) {
        String customerId = subscription.customerId();
        return customerId == null ? null : links.subscription(customerId, subscription.id());
    }

    private static <T> CompletableFuture<@Nullable T> known(
            DataFetchingEnvironment env, Function<KnownSubscription, @Nullable T> value) {
        return Known.subscription(env, id(env.getSource()))
                .<@Nullable T>thenApply(known -> known == null ? null : value.apply(known));
    }

    private static @Nullable OtherSubscription other(@Nullable String id) {
        return id == null ? null : new OtherSubscription(id);
    }

    private static CompletableFuture<List<OtherSubscription>> addOns(DataFetchingEnvironment env) {
        int size = PageArguments.check("first", env.getArgument("first"));
        return Known.subscription(env, id(env.getSource()))
                .thenApply(known ->
                        known == null
                                ? List.of()
                                : known.facts().addOnIds().stream()
                                        .limit(size)
                                        .map(OtherSubscription::new)
                                        .toList());
    }

    /** The customer that the log names, or else the one that has it now. */
    private static @Nullable CompletableFuture<@Nullable Customer> customer(
            DataFetchingEnvironment env) {
        if (!(env.getSource() instanceof Subscription shown)) {
            return named(Known.owner(env, id(env.getSource())));
        }
        String customerId = shown.customerId();
        return customerId == null ? null : named(Known.customer(env, customerId));
    }

    private static CompletableFuture<@Nullable Customer> named(
            CompletableFuture<@Nullable KnownCustomer> found) {
        return found.<@Nullable Customer>thenApply(
                known -> known == null ? null : known.customer());
    }
}
