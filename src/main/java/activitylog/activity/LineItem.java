package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * One product of an order.
 *
 * @param position in the order, from 0
 * @param lineNumber from 0, as the source counts
 * @param subscriptionId as the source writes it, in either case
 * @param parentSubscriptionId the subscription that this one is an add-on of
 * @param friendlyName the name of the subscription
 * @param offerId a GUID, or {@code product:sku:availability}
 * @param quantity seats or units
 * @param termDuration ISO 8601, for example {@code P1Y}
 * @param billingCycle of the line, else of its order
 * @param transactionType for example {@code new} or {@code addQuantity}
 * @param promotionId the promotion that was used
 * @param partnerIdOnRecord the reseller on record
 */
public record LineItem(
        Integer position,
        @Nullable Integer lineNumber,
        @Nullable String subscriptionId,
        @Nullable String parentSubscriptionId,
        @Nullable String friendlyName,
        @Nullable String offerId,
        @Nullable Integer quantity,
        @Nullable String termDuration,
        @Nullable String billingCycle,
        @Nullable String transactionType,
        @Nullable String promotionId,
        @Nullable String partnerIdOnRecord,
        @Nullable Pricing pricing) {

    /** The first product of its order. */
    public LineItem(
            @Nullable Integer lineNumber,
            @Nullable String subscriptionId,
            @Nullable String parentSubscriptionId,
            @Nullable String friendlyName,
            @Nullable String offerId,
            @Nullable Integer quantity,
            @Nullable String termDuration,
            @Nullable String billingCycle,
            @Nullable String transactionType,
            @Nullable String promotionId,
            @Nullable String partnerIdOnRecord,
            @Nullable Pricing pricing) {
        this(
                0,
                lineNumber,
                subscriptionId,
                parentSubscriptionId,
                friendlyName,
                offerId,
                quantity,
                termDuration,
                billingCycle,
                transactionType,
                promotionId,
                partnerIdOnRecord,
                pricing);
    }

    /** The same at another position. */
    LineItem at(int other) {
        return new LineItem(
                other,
                lineNumber,
                subscriptionId,
                parentSubscriptionId,
                friendlyName,
                offerId,
                quantity,
                termDuration,
                billingCycle,
                transactionType,
                promotionId,
                partnerIdOnRecord,
                pricing);
    }
}
