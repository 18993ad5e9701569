package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.SubscriptionDetails;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands subscriptions. */
final class SubscriptionDetailsParser implements DetailsParser {

    /** Whether the fields are those of a subscription, and not of a conversion or an upgrade. */
    static boolean looksLike(Fields fields) {
        return fields.has("Id")
                && !fields.has("TargetOfferId")
                && Stream.of("FriendlyName", "OfferId", "EntitlementId", "AutoRenewEnabled")
                        .anyMatch(fields::has);
    }

    @Override
    public @Nullable Details parse(AuditRecord record) {
        Fields fields = record.fields();
        FieldsOrData both = FieldsOrData.of(record);
        SubscriptionDetails details =
                new SubscriptionDetails(
                        both.text("Id", "SubscriptionId"),
                        both.text("FriendlyName", "SubscriptionName", "FriendlyName"),
                        both.text("OfferId", "OfferId"),
                        both.text("OfferName", "OfferName"),
                        both.integer("Quantity", "Quantity"),
                        fields.text("UnitType"),
                        both.text("Status", "Status"),
                        both.text("TermDuration", "TermDuration"),
                        both.text("BillingCycle", "BillingCycle"),
                        fields.text("BillingType"),
                        fields.bool("AutoRenewEnabled"),
                        fields.text("ParentSubscriptionId"),
                        both.text("OrderId", "OrderId"),
                        both.text("PromotionId", "PromotionId"),
                        fields.instant("CreationDate"),
                        fields.instant("EffectiveStartDate"),
                        fields.instant("CommitmentEndDate"));
        return Substance.of(details);
    }
}
