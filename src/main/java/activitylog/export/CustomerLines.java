package activitylog.export;

import activitylog.activity.AssignedLicense;
import activitylog.activity.BillingProfile;
import activitylog.activity.CustomerDetails;
import activitylog.activity.CustomerUserDetails;
import activitylog.activity.LicenseDetails;
import activitylog.activity.LicenseWarning;

/** A customer and its people, in one line. */
final class CustomerLines {

    private CustomerLines() {}

    static void describe(LicenseDetails license, Line line) {
        line.labelled("user", license.customerUserId());
        line.labelled("assigned", license.assigned(), AssignedLicense::skuId);
        line.labelled("removed", license.removedSkuIds(), sku -> sku);
        line.labelled("warnings", license.warnings(), LicenseWarning::message);
    }

    static void describe(CustomerDetails customer, Line line) {
        line.part(customer.companyName());
        line.labelled("domain", customer.domain());
        line.labelled("relationship", customer.relationshipToPartner());
        BillingProfile billing = customer.billingProfile();
        if (billing != null) {
            line.labelled("billing", Line.first(billing.companyName(), billing.email()));
            line.labelled("country", billing.country());
        }
    }

    static void describe(CustomerUserDetails user, Line line) {
        line.part(Line.first(user.userPrincipalName(), user.userId()));
        line.labelled("name", user.displayName());
        line.labelled("state", user.state());
        line.labelled("usageLocation", user.usageLocation());
        line.labelled("role", user.roleId());
        line.labelled("deleted", user.deletedAt());
    }
}
