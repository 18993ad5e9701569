package activitylog.export;

import static activitylog.export.Column.id;
import static activitylog.export.Column.link;
import static activitylog.export.Column.moment;
import static activitylog.export.Column.quantity;
import static activitylog.export.Column.text;

import activitylog.activity.Application;
import activitylog.activity.Customer;
import activitylog.activity.PartnerUser;
import activitylog.activity.Resource;
import activitylog.activity.Sentence;
import activitylog.activity.Status;
import activitylog.activity.Subscription;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns that tell of a log, which files of every layout can have. */
final class EntryColumns {

    /** The four of Partner Center's page. */
    static final List<Column> PAGE =
            List.of(
                    moment("occurredAt", List.of(), row -> row.log().occurredAt()),
                    text(
                                    "affectedCustomer",
                                    List.of("affectedCustomer.companyName", "affectedCustomer.id"),
                                    (row, _) -> customer(row, Customer::companyName))
                            .leadingTo(EntryColumns::subscriptionsPage),
                    text(
                            "action",
                            List.of("action"),
                            (row, r) -> r.wording().action(row.log().action())),
                    text(
                            "partnerUser",
                            List.of("partnerUser"),
                            (row, _) ->
                                    Part.of(row.log().partnerUser(), PartnerUser::principalName)));

    /** What tells a log from others, and how it ended. */
    static final List<Column> NATURE =
            List.of(
                    text(
                            "status",
                            List.of("status"),
                            (row, r) -> Part.of(row.log().status(), r.wording()::status)),
                    id(
                            "customerId",
                            List.of("affectedCustomer.id"),
                            row -> customer(row, Customer::id)),
                    id("actionCode", List.of("action"), row -> row.log().action().code()));

    /** What was touched. */
    static final List<Column> RESOURCE =
            List.of(
                    text(
                            "resourceType",
                            List.of("resource.type"),
                            (row, _) -> Part.of(row.log().resource(), Resource::type)),
                    id(
                            "resourceId",
                            List.of("resource.id"),
                            row -> Part.of(row.log().resource(), Resource::id)));

    /** The subscriptions of a log in one cell. */
    static final List<Column> SUBSCRIPTIONS =
            List.of(
                    text(
                            "subscriptions",
                            List.of("subscriptions.friendlyName"),
                            (row, _) -> subscriptions(row, Subscription::friendlyName)),
                    id(
                            "subscriptionIds",
                            List.of("subscriptions.id"),
                            row -> subscriptions(row, Subscription::id)));

    static final Column CORRELATION =
            id("correlationId", List.of("correlationId"), row -> row.log().correlationId());

    static final Column DETAILS =
            text(
                    "details",
                    List.of("details", "changes"),
                    (row, r) -> DetailsLine.of(row.log(), r));

    static final Column ID = id("id", List.of(), row -> row.log().id());

    /** What files have only if it is chosen. */
    static final List<Column> OPTIONAL =
            List.of(
                    text("summary", Sentence.NEEDS, (row, r) -> r.wording().summary(row.log())),
                    moment("recordedAt", List.of("recordedAt"), row -> row.log().recordedAt()),
                    id(
                            "statusCode",
                            List.of("status"),
                            row -> Part.of(row.log().status(), Status::code)),
                    text(
                            "application",
                            List.of("application"),
                            (row, _) ->
                                    Part.of(row.log().application(), EntryColumns::application)),
                    quantity(
                            "subscriptionCount",
                            List.of("subscriptions.id"),
                            row -> row.log().subscriptions().size()),
                    id(
                            "offerIds",
                            List.of("subscriptions.offerId"),
                            row -> subscriptions(row, Subscription::offerId)),
                    link(
                            "customerSubscriptionsUrl",
                            List.of("affectedCustomer.id"),
                            EntryColumns::subscriptionsPage),
                    text(
                            "changes",
                            List.of("changes"),
                            (row, r) -> DetailsLine.changes(row.log(), r)),
                    text(
                            "attributes",
                            List.of("attributes", "hidden"),
                            (row, r) -> DetailsLine.attributes(row.log(), r)),
                    text("source", List.of("source"), (row, _) -> row.log().source()));

    private EntryColumns() {}

    private static @Nullable String customer(Row row, Part<Customer, String> part) {
        return Part.of(row.log().affectedCustomer(), part);
    }

    private static @Nullable String subscriptionsPage(Row row, Rendering rendering) {
        return customer(row, customer -> rendering.links().subscriptions(customer.id()));
    }

    private static String subscriptions(Row row, Part<Subscription, String> part) {
        return row.log().subscriptions().stream()
                .map(part::of)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(Line.SEPARATOR));
    }

    private static @Nullable String application(Application application) {
        return application.name() != null ? application.name() : application.id();
    }
}
