package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subscription of a transfer.
 *
 * @param subscriptionId the subscription, as the source writes it, in either case
 * @param friendlyName the name of the subscription
 * @param offerId the offer: a GUID or product:sku:availability
 * @param quantity seats or units
 * @param billingCycle how often it is billed
 * @param partnerIdOnRecord the reseller on record
 * @param transferGroupId what has to be transferred together has the same group
 * @param errors why it did not work
 * @param addOnItems its add-ons, which may have add-ons themselves
 */
public record TransferLineItem(
        @Nullable String subscriptionId,
        @Nullable String friendlyName,
        @Nullable String offerId,
        @Nullable Integer quantity,
        @Nullable String billingCycle,
        @Nullable String partnerIdOnRecord,
        @Nullable String transferGroupId,
        List<OperationError> errors,
        List<TransferLineItem> addOnItems) {

    public TransferLineItem {
        errors = List.copyOf(errors);
        addOnItems = List.copyOf(addOnItems);
    }
}
