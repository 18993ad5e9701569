package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * Whether a customer may use more than was paid for, and pays by use.
 *
 * @param entitlementId the Azure entitlement that is charged
 * @param partnerIdOnRecord the reseller on record
 * @param overageType what is charged by use, for example PhoneServices
 * @param overageEnabled whether it is allowed
 */
public record OverageDetails(
        @Nullable String entitlementId,
        @Nullable String partnerIdOnRecord,
        @Nullable String overageType,
        @Nullable Boolean overageEnabled)
        implements Details {}
