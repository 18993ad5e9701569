package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a subscription: by one log, or by all logs together, each fact by the latest
 * that says it. A fact that nobody says is null.
 *
 * @param id lower-case
 * @param customerId of the customer that has it, lower-case
 * @param friendlyName the name that people see
 * @param offerId a GUID, or {@code product:sku:availability}
 * @param offerName what the offer is called
 * @param quantity seats
 * @param status for example {@code active} or {@code suspended}
 * @param termDuration ISO 8601, for example {@code P1Y}
 * @param billingCycle for example {@code monthly}
 * @param autoRenewEnabled whether it renews by itself
 * @param orderId of the order that it comes from, or that changed it
 * @param parentId of the subscription that it is an add-on of, lower-case
 * @param predecessorId of the subscription that it replaced, lower-case
 * @param successorId of the subscription that replaced it, lower-case
 * @param addOnIds of all that were said to be its add-ons, lower-case
 */
public record SubscriptionFacts(
        String id,
        @Nullable String customerId,
        @Nullable String friendlyName,
        @Nullable String offerId,
        @Nullable String offerName,
        @Nullable Integer quantity,
        @Nullable String status,
        @Nullable String termDuration,
        @Nullable String billingCycle,
        @Nullable Boolean autoRenewEnabled,
        @Nullable String orderId,
        @Nullable String parentId,
        @Nullable String predecessorId,
        @Nullable String successorId,
        List<String> addOnIds) {

    public SubscriptionFacts {
        addOnIds = List.copyOf(addOnIds);
    }

    /** The facts that a log shows of its subscriptions. */
    public Subscription subscription() {
        return new Subscription(id, friendlyName, offerId, quantity, customerId);
    }
}
