package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * A customer as the action left it.
 *
 * @param customerId the customer's tenant id, as the source writes it
 * @param domain the customer's primary domain name
 * @param relationshipToPartner for example {@code reseller}
 * @param allowDelegatedAccess whether the partner may administer for the customer
 */
public record CustomerDetails(
        @Nullable String customerId,
        @Nullable String companyName,
        @Nullable String domain,
        @Nullable String relationshipToPartner,
        @Nullable Boolean allowDelegatedAccess,
        @Nullable BillingProfile billingProfile)
        implements Details {}
