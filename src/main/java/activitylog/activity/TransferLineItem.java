package activitylog.activity;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One subscription of a transfer.
 *
 * @param position in the transfer, or among the add-ons, from 0
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
        Integer position,
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

    /** The first subscription of its transfer. */
    public TransferLineItem(
            @Nullable String subscriptionId,
            @Nullable String friendlyName,
            @Nullable String offerId,
            @Nullable Integer quantity,
            @Nullable String billingCycle,
            @Nullable String partnerIdOnRecord,
            @Nullable String transferGroupId,
            List<OperationError> errors,
            List<TransferLineItem> addOnItems) {
        this(
                0,
                subscriptionId,
                friendlyName,
                offerId,
                quantity,
                billingCycle,
                partnerIdOnRecord,
                transferGroupId,
                errors,
                numbered(addOnItems));
    }

    /** The items at their positions. */
    static List<TransferLineItem> numbered(List<TransferLineItem> items) {
        return IntStream.range(0, items.size()).mapToObj(i -> items.get(i).at(i)).toList();
    }

    private TransferLineItem at(int other) {
        return new TransferLineItem(
                other,
                subscriptionId,
                friendlyName,
                offerId,
                quantity,
                billingCycle,
                partnerIdOnRecord,
                transferGroupId,
                errors,
                addOnItems);
    }
}
