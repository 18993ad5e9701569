package activitylog.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription after the action.
 *
 * @param subscriptionId as the source writes it, in either case
 * @param unitType for example {@code Licenses}
 * @param status for example {@code active} or {@code suspended}
 * @param termDuration ISO 8601, for example {@code P1Y}
 * @param billingType for example {@code license} or {@code usage}
 * @param parentSubscriptionId the subscription that this one is an add-on of
 */
public record SubscriptionDetails(
        @Nullable String subscriptionId,
        @Nullable String friendlyName,
        @Nullable String offerId,
        @Nullable String offerName,
        @Nullable Integer quantity,
        @Nullable String unitType,
        @Nullable String status,
        @Nullable String termDuration,
        @Nullable String billingCycle,
        @Nullable String billingType,
        @Nullable Boolean autoRenewEnabled,
        @Nullable String parentSubscriptionId,
        @Nullable String orderId,
        @Nullable String promotionId,
        @Nullable Instant createdAt,
        @Nullable Instant effectiveStartDate,
        @Nullable Instant commitmentEndDate)
        implements Details {}
