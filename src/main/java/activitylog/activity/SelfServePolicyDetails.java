package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy about what a customer may purchase without its partner.
 *
 * @param policyId the id of the policy
 * @param entityType who may purchase, for example customer
 * @param entityTenantId the tenant of who may purchase
 * @param grantorType who allows it, for example billToPartner
 * @param grantorTenantId the tenant of who allows it
 * @param permissions what is allowed
 */
public record SelfServePolicyDetails(
        @Nullable String policyId,
        @Nullable String entityType,
        @Nullable String entityTenantId,
        @Nullable String grantorType,
        @Nullable String grantorTenantId,
        List<SelfServePermission> permissions)
        implements Details {

    public SelfServePolicyDetails {
        permissions = List.copyOf(permissions);
    }
}
