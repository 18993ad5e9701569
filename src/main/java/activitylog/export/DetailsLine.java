package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.AssignedLicense;
import activitylog.activity.Attribute;
import activitylog.activity.BillingProfile;
import activitylog.activity.Change;
import activitylog.activity.CustomerDetails;
import activitylog.activity.CustomerUserDetails;
import activitylog.activity.Details;
import activitylog.activity.LicenseDetails;
import activitylog.activity.LicenseWarning;
import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.OtherDetails;
import activitylog.activity.ReferralDetails;
import activitylog.activity.RelationshipDetails;
import activitylog.activity.SubscriptionDetails;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an action did, in one line that people can read. */
final class DetailsLine {

    /** Stands for a value that was not there. */
    private static final String NOTHING = "–";

    private DetailsLine() {}

    /** The details, and then the changes. */
    static String of(ActivityLog log, Rendering rendering) {
        Line line = new Line(rendering);
        if (log.details() != null) {
            describe(log.details(), line);
        }
        log.changes().forEach(change -> describe(change, line));
        return line.toString();
    }

    /** The changes alone, for example {@code Quantity: 25 → 40}. */
    static String changes(ActivityLog log, Rendering rendering) {
        Line line = new Line(rendering);
        log.changes().forEach(change -> describe(change, line));
        return line.toString();
    }

    /** The keys and values that the source adds. */
    static String attributes(ActivityLog log, Rendering rendering) {
        Line line = new Line(rendering);
        Set<String> hidden = Set.copyOf(log.hidden());
        for (int i = 0; i < log.attributes().size(); i++) {
            Attribute attribute = log.attributes().get(i);
            if (hidden.contains("attributes[" + i + "].value")) {
                line.hidden(attribute.key());
            } else {
                line.part(attribute.key() + ": " + shown(attribute.value()));
            }
        }
        return line.toString();
    }

    private static void describe(Details details, Line line) {
        switch (details) {
            case OrderDetails order -> describe(order, line);
            case SubscriptionDetails subscription -> describe(subscription, line);
            case LicenseDetails license -> describe(license, line);
            case CustomerDetails customer -> describe(customer, line);
            case CustomerUserDetails user -> describe(user, line);
            case RelationshipDetails relationship -> describe(relationship, line);
            case ReferralDetails referral -> describe(referral, line);
            case OtherDetails other -> line.tree(other.values());
        }
    }

    private static void describe(OrderDetails order, Line line) {
        order.lineItems().forEach(item -> line.part(product(item)));
        if (order.totalPrice() != null) {
            line.labelled("total", order.totalPrice(), order.currencyCode());
        }
        if (order.lineItems().isEmpty()) {
            line.labelled("order", order.orderId());
        }
    }

    private static @Nullable String product(LineItem item) {
        return counted(
                item.quantity(), first(item.friendlyName(), item.offerId(), item.subscriptionId()));
    }

    private static void describe(SubscriptionDetails subscription, Line line) {
        String name =
                first(
                        subscription.friendlyName(),
                        subscription.offerName(),
                        subscription.offerId(),
                        subscription.subscriptionId());
        line.part(counted(subscription.quantity(), name));
        line.labelled("status", subscription.status());
    }

    private static void describe(LicenseDetails license, Line line) {
        line.labelled("user", license.customerUserId());
        line.labelled("assigned", license.assigned(), AssignedLicense::skuId);
        line.labelled("removed", license.removedSkuIds(), sku -> sku);
        line.labelled("warnings", license.warnings(), LicenseWarning::message);
    }

    private static void describe(CustomerDetails customer, Line line) {
        line.part(customer.companyName());
        line.labelled("domain", customer.domain());
        line.labelled("relationship", customer.relationshipToPartner());
        BillingProfile billing = customer.billingProfile();
        if (billing != null) {
            line.labelled("billing", first(billing.companyName(), billing.email()));
            line.labelled("country", billing.country());
        }
    }

    private static void describe(CustomerUserDetails user, Line line) {
        line.part(first(user.userPrincipalName(), user.userId()));
        line.labelled("name", user.displayName());
        line.labelled("state", user.state());
        line.labelled("usageLocation", user.usageLocation());
        line.labelled("role", user.roleId());
        line.labelled("deleted", user.deletedAt());
    }

    private static void describe(RelationshipDetails relationship, Line line) {
        line.part(relationship.kind().name());
        line.part(first(relationship.displayName(), relationship.relationshipId()));
        line.labelled("status", relationship.status());
        line.labelled("duration", relationship.duration());
        line.labelled("ends", relationship.endsAt());
    }

    private static void describe(ReferralDetails referral, Line line) {
        line.part(first(referral.name(), referral.referralId()));
        line.labelled("customer", referral.customerName());
        line.labelled("status", referral.status());
        line.labelled("substatus", referral.substatus());
    }

    private static void describe(Change change, Line line) {
        if (change.before() == null && change.after() == null) {
            // That would be no change, so the values are hidden.
            line.hidden(change.path());
            return;
        }
        line.part(change.path() + ": " + shown(change.before()) + " → " + shown(change.after()));
    }

    private static String shown(@Nullable String value) {
        return value == null ? NOTHING : value;
    }

    private static @Nullable String counted(@Nullable Integer quantity, @Nullable String name) {
        if (quantity == null) {
            return name;
        }
        return name == null ? quantity.toString() : quantity + " × " + name;
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
