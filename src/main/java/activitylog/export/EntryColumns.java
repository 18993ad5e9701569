package activitylog.export;

import static activitylog.export.Column.moment;
import static activitylog.export.Column.quantity;
import static activitylog.export.Column.text;

import activitylog.activity.ActivityLog;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a file with a row per log. */
final class EntryColumns {

    /** What a file has unless columns are chosen: the four of Partner Center's page come first. */
    static final List<Column> STANDARD =
            List.of(
                    moment("occurredAt", List.of(), ActivityLog::occurredAt),
                    text(
                            "affectedCustomer",
                            List.of("affectedCustomer.companyName"),
                            (log, _) -> part(log.affectedCustomer(), Customer::companyName)),
                    text("action", List.of("action"), (log, r) -> r.wording().action(log.action())),
                    text(
                            "partnerUser",
                            List.of("partnerUser"),
                            (log, _) -> part(log.partnerUser(), PartnerUser::principalName)),
                    text(
                            "status",
                            List.of("status"),
                            (log, r) -> part(log.status(), r.wording()::status)),
                    text(
                            "customerId",
                            List.of("affectedCustomer.id"),
                            (log, _) -> part(log.affectedCustomer(), Customer::id)),
                    text("actionCode", List.of("action"), (log, _) -> log.action().code()),
                    text(
                            "subscriptions",
                            List.of("subscriptions.friendlyName"),
                            (log, _) -> list(log.subscriptions(), Subscription::friendlyName)),
                    text(
                            "subscriptionIds",
                            List.of("subscriptions.id"),
                            (log, _) -> list(log.subscriptions(), Subscription::id)),
                    text(
                            "resourceType",
                            List.of("resource.type"),
                            (log, _) -> part(log.resource(), Resource::type)),
                    text(
                            "resourceId",
                            List.of("resource.id"),
                            (log, _) -> part(log.resource(), Resource::id)),
                    text(
                            "correlationId",
                            List.of("correlationId"),
                            (log, _) -> log.correlationId()),
                    text("details", List.of("details", "changes"), DetailsLine::of),
                    text("id", List.of(), (log, _) -> log.id()));

    private static final List<Column> OPTIONAL =
            List.of(
                    text("summary", Sentence.NEEDS, (log, r) -> r.wording().summary(log)),
                    moment("recordedAt", List.of("recordedAt"), ActivityLog::recordedAt),
                    text(
                            "statusCode",
                            List.of("status"),
                            (log, _) -> part(log.status(), Status::code)),
                    text(
                            "application",
                            List.of("application"),
                            (log, _) -> part(log.application(), EntryColumns::application)),
                    quantity(
                            "subscriptionCount",
                            List.of("subscriptions.id"),
                            log -> log.subscriptions().size()),
                    text(
                            "offerIds",
                            List.of("subscriptions.offerId"),
                            (log, _) -> list(log.subscriptions(), Subscription::offerId)),
                    text(
                            "customerSubscriptionsUrl",
                            List.of("affectedCustomer.id"),
                            (log, r) -> part(log.affectedCustomer(), r::subscriptionsUrl)),
                    text("changes", List.of("changes"), DetailsLine::changes),
                    text("attributes", List.of("attributes", "hidden"), DetailsLine::attributes),
                    text("source", List.of("source"), (log, _) -> log.source()));

    /** All columns that can be chosen. */
    static final List<Column> ALL = Stream.concat(STANDARD.stream(), OPTIONAL.stream()).toList();

    private EntryColumns() {}

    @FunctionalInterface
    private interface Part<T> {
        @Nullable String of(T whole);
    }

    private static <T> @Nullable String part(@Nullable T whole, Part<T> part) {
        return whole == null ? null : part.of(whole);
    }

    private static <T> String list(List<T> all, Part<T> part) {
        return all.stream()
                .map(part::of)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(Line.SEPARATOR));
    }

    private static @Nullable String application(Application application) {
        return application.name() != null ? application.name() : application.id();
    }
}
