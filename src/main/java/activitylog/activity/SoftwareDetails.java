package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * Software of a customer whose key or download was looked at, or whose use was attested; never the
 * key itself.
 *
 * @param productId the product
 * @param skuId the edition of the product
 * @param productName the name of the product
 * @param orderId the order that it came from
 * @param entitlementId the right to use it
 */
public record SoftwareDetails(
        @Nullable String productId,
        @Nullable String skuId,
        @Nullable String productName,
        @Nullable String orderId,
        @Nullable String entitlementId)
        implements Details {}
