package activitylog.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log: what somebody did to a customer, never changed after it was taken in.
 *
 * <p>A log that was read with a {@link Selection} holds what was selected. The other components are
 * null, or empty if they are lists, <em>also where their type says otherwise</em>: whoever reads a
 * component selects it. {@code id} and {@code occurredAt} are always there.
 *
 * @param id made by {@link ActivityLogId} from the tenant and the id of the source record
 * @param occurredAt when it happened, in milliseconds (the source text keeps finer digits)
 * @param recordedAt when it was taken in, in milliseconds; the store decides, and until then it is
 *     {@link #NOT_RECORDED}
 * @param action what was done
 * @param status how it ended, as the source says; null where it says nothing
 * @param affectedCustomer the customer, with the company name at that time; null where the source
 *     names none
 * @param partnerUser who did it; null where the source names nobody
 * @param application by what means; null where the source does not say
 * @param resource what kind of thing was touched, and which; null where the source does not say
 * @param correlationId lower-case; the same for all logs of one user action
 * @param details what the source says about the action, parsed; null where it says nothing
 * @param changes how the fields of the resource changed, in the order of their paths in the source
 * @param attributes the source's list of keys and values, in its order; keys may repeat
 * @param subscriptions the subscriptions that were purchased or changed, each once
 * @param source the whole source record as JSON text, without secrets; null where it is not kept
 *     any more
 * @param hidden the paths of what the reader may not see, for example {@code details.totalPrice} or
 *     {@code changes[0].after}; never kept
 */
public record ActivityLog(
        String id,
        Instant occurredAt,
        Instant recordedAt,
        Action action,
        @Nullable Status status,
        @Nullable Customer affectedCustomer,
        @Nullable PartnerUser partnerUser,
        @Nullable Application application,
        @Nullable Resource resource,
        @Nullable String correlationId,
        @Nullable Details details,
        List<Change> changes,
        List<Attribute> attributes,
        List<Subscription> subscriptions,
        @Nullable String source,
        List<String> hidden) {

    /** Says that a log is not taken in yet. */
    public static final Instant NOT_RECORDED = Instant.EPOCH;

    /** A log with nothing hidden. */
    public ActivityLog(
            String id,
            Instant occurredAt,
            Instant recordedAt,
            Action action,
            @Nullable Status status,
            @Nullable Customer affectedCustomer,
            @Nullable PartnerUser partnerUser,
            @Nullable Application application,
            @Nullable Resource resource,
            @Nullable String correlationId,
            @Nullable Details details,
            List<Change> changes,
            List<Attribute> attributes,
            List<Subscription> subscriptions,
            @Nullable String source) {
        this(
                id,
                occurredAt,
                recordedAt,
                action,
                status,
                affectedCustomer,
                partnerUser,
                application,
                resource,
                correlationId,
                details,
                changes,
                attributes,
                subscriptions,
                source,
                List.of());
    }

    /** The same log with other details. */
    public ActivityLog withDetails(@Nullable Details other) {
        return new ActivityLog(
                id,
                occurredAt,
                recordedAt,
                action,
                status,
                affectedCustomer,
                partnerUser,
                application,
                resource,
                correlationId,
                other,
                changes,
                attributes,
                subscriptions,
                source,
                hidden);
    }

    /** The same log with another source record. */
    public ActivityLog withSource(@Nullable String other) {
        return new ActivityLog(
                id,
                occurredAt,
                recordedAt,
                action,
                status,
                affectedCustomer,
                partnerUser,
                application,
                resource,
                correlationId,
                details,
                changes,
                attributes,
                subscriptions,
                other,
                hidden);
    }

    public ActivityLog {
        changes = List.copyOf(changes);
        attributes = List.copyOf(attributes);
        subscriptions = List.copyOf(subscriptions);
        hidden = List.copyOf(hidden);
    }
}
