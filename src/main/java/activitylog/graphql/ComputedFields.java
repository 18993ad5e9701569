package activitylog.graphql;

import activitylog.activity.Action;
import activitylog.activity.ActivityLog;
import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.Customer;
import activitylog.activity.Language;
import activitylog.activity.LineItem;
import activitylog.activity.Links;
import activitylog.activity.OrderDetails;
import activitylog.activity.Sentence;
import activitylog.activity.Status;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransferLineItem;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of the schema that are no component of a record: how they are computed, and which
 * components that needs.
 */
@Component
class ComputedFields {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /**
     * A field that is computed from its source.
     *
     * @param needs paths below the source, or from the log on if they begin with a slash; null:
     *     what is selected below the component of that name
     */
    private record Computed(
            String type,
            String name,
            @Nullable List<String> needs,
            @Nullable LightDataFetcher<Object> value) {

        static <S> Computed of(
                Class<S> source,
                String name,
                List<String> needs,
                BiFunction<S, Supplier<DataFetchingEnvironment>, @Nullable Object> value) {
            return new Computed(
                    source.getSimpleName(), name, needs, new SourceFetcher<>(source, value));
        }

        /** A list of which a part can be asked for. */
        static <S, T> Computed part(
                Class<S> source, Function<S, List<T>> items, ToIntFunction<T> position) {
            return new Computed(
                    source.getSimpleName(),
                    SLICED,
                    null,
                    new SourceFetcher<>(
                            source,
                            (whole, env) ->
                                    SliceArguments.part(
                                            items.apply(whole),
                                            position,
                                            env.get().getArguments())));
        }

        /** A field that a controller computes. */
        static Computed elsewhere(String type, String name, String... needs) {
            return new Computed(type, name, List.of(needs), null);
        }
    }

    /** The lists of which a part can be asked for have one name. */
    static final String SLICED = "lineItems";

    private final Map<String, Map<String, Computed>> byType;

    ComputedFields(Links links) {
        this.byType =
                Stream.concat(all(links), byId())
                        .collect(
                                Collectors.groupingBy(
                                        Computed::type,
                                        Collectors.toMap(Computed::name, field -> field)));
    }

    private static Stream<Computed> all(Links links) {
        return Stream.of(
                Computed.of(
                        ActivityLog.class,
                        "summary",
                        Sentence.NEEDS,
                        (log, env) -> Sentence.of(log, language(env))),
                Computed.of(Action.class, "label", List.of(), (a, env) -> a.label(language(env))),
                Computed.of(
                        Action.class,
                        "description",
                        List.of(),
                        (action, env) -> action.description(language(env))),
                Computed.of(
                        CategoryCount.class,
                        "label",
                        List.of(),
                        (c, env) -> c.category().label(language(env))),
                Computed.of(
                        Change.class, "label", List.of("path"), (c, env) -> c.label(language(env))),
                Computed.of(Status.class, "label", List.of(), (s, env) -> s.label(language(env))),
                Computed.of(
                        Customer.class,
                        "subscriptionsUrl",
                        List.of("id"),
                        (customer, env) -> links.subscriptions(customer.id())),
                Computed.of(Attribute.class, "name", List.of("key"), (a, env) -> a.name()),
                Computed.of(Attribute.class, "line", List.of("key"), (a, env) -> a.line()),
                Computed.of(
                        ActivityLog.class,
                        "source",
                        List.of("source"),
                        (log, env) -> json(log.source())),
                Computed.part(OrderDetails.class, OrderDetails::lineItems, LineItem::position),
                Computed.part(
                        TransferDetails.class,
                        TransferDetails::lineItems,
                        TransferLineItem::position),
                Computed.elsewhere("ActivityLog", "related", "correlationId"),
                Computed.elsewhere("Subscription", "url", "id", "/affectedCustomer.id"),
                Computed.elsewhere("Subscription", "customer", "id", "/affectedCustomer.id"));
    }

    /** Fields that are read by the id of the object that they stand in. */
    private static Stream<Computed> byId() {
        return Stream.concat(
                Stream.of(
                                "activityLogs",
                                "subscriptions",
                                "formerNames",
                                "firstActivityAt",
                                "lastActivityAt")
                        .map(field -> Computed.elsewhere("Customer", field, "id")),
                Stream.of(
                                "activityLogs",
                                "offerName",
                                "status",
                                "termDuration",
                                "billingCycle",
                                "autoRenewEnabled",
                                "orderId",
                                "firstSeenAt",
                                "lastSeenAt",
                                "parent",
                                "addOns",
                                "predecessor",
                                "successor")
                        .map(field -> Computed.elsewhere("Subscription", field, "id")));
    }

    /** The paths that a field needs; null if the field is a component itself. */
    @Nullable List<String> needs(String type, String field) {
        Computed found = byType.getOrDefault(type, Map.of()).get(field);
        return found == null ? null : found.needs();
    }

    RuntimeWiringConfigurer wiring() {
        return wiring ->
                byType.forEach((type, fields) ->
                        wiring.type(
                                type,
                                builder -> {
                                    fields.values().stream()
                                            .filter(field -> field.value() != null)
                                            .forEach(field ->
                                                    builder.dataFetcher(
                                                            field.name(), field.value()));
                                    return builder;
                                }));
    }

    /** The source record; null where it is hidden, or gone. */
    private static @Nullable Object json(@Nullable String source) {
        return source == null ? null : JSON.readValue(source, Object.class);
    }

    private static Language language(Supplier<DataFetchingEnvironment> field) {
        DataFetchingEnvironment env = field.get();
        String asked = env.getArgument("language");
        return asked == null
                ? env.getGraphQlContext().getOrDefault(Language.class, Language.EN)
                : Language.valueOf(asked);
    }
}
