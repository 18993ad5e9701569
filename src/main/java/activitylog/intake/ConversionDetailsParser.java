package activitylog.intake;

import activitylog.activity.ConversionDetails;
import activitylog.activity.Details;
import org.jspecify.annotations.Nullable;

/** Understands trials that were converted, from the request as well as from its result. */
final class ConversionDetailsParser implements DetailsParser {

    @Override
    public @Nullable Details parse(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        ConversionDetails details =
                new ConversionDetails(
                        both.any("SubscriptionId"),
                        both.any("OfferId"),
                        both.any("TargetOfferId"),
                        both.any("OrderId"),
                        both.integer("Quantity", "Quantity"),
                        both.any("BillingCycle"),
                        OperationErrors.of(both.fields(), "Error", "Errors"));
        return Substance.of(details);
    }
}
