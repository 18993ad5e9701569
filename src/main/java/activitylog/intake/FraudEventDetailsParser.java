package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.FraudEventDetails;
import org.jspecify.annotations.Nullable;

/** Understands events that look like fraud. */
final class FraudEventDetailsParser implements DetailsParser {

    @Override
    public @Nullable Details parse(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        Fields event = both.fields();
        return Substance.of(
                new FraudEventDetails(
                        both.any("EventId", "Id"),
                        both.any("EventType"),
                        both.any("EventStatus", "Status"),
                        both.any("Severity"),
                        both.any("ConfidenceLevel"),
                        both.any("DisplayName"),
                        both.any("Description"),
                        both.any("SubscriptionId"),
                        both.any("SubscriptionName"),
                        both.any("EntitlementId"),
                        both.any("ResourceName"),
                        both.any("ResourceGroupName"),
                        both.any("ServiceName"),
                        both.integer("HitCount", "HitCount"),
                        event.instant("EventTime", "FirstOccurrence"),
                        event.instant("FirstObserved"),
                        event.instant("LastObserved", "LastOccurrence"),
                        event.instant("ResolvedOn"),
                        both.any("ResolvedReason")));
    }
}
