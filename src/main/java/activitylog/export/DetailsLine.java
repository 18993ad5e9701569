package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.AgreementDetails;
import activitylog.activity.ApplicationDetails;
import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.ConversionDetails;
import activitylog.activity.CustomerDetails;
import activitylog.activity.CustomerUserDetails;
import activitylog.activity.Details;
import activitylog.activity.DeviceDetails;
import activitylog.activity.DevicePolicyDetails;
import activitylog.activity.FraudEventDetails;
import activitylog.activity.InvoiceDetails;
import activitylog.activity.LicenseDetails;
import activitylog.activity.MigrationDetails;
import activitylog.activity.MpnAssociationDetails;
import activitylog.activity.OrderDetails;
import activitylog.activity.OtherDetails;
import activitylog.activity.OverageDetails;
import activitylog.activity.PartnerUserDetails;
import activitylog.activity.QualificationDetails;
import activitylog.activity.ReferralDetails;
import activitylog.activity.RelationshipDetails;
import activitylog.activity.SelfServePolicyDetails;
import activitylog.activity.SoftwareDetails;
import activitylog.activity.SpendingDetails;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransitionDetails;
import java.util.Set;

/** What an action did, in one line that people can read. */
final class DetailsLine {

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
                line.part(attribute.key() + ": " + Line.shown(attribute.value()));
            }
        }
        return line.toString();
    }

    private static void describe(Details details, Line line) {
        switch (details) {
            case OrderDetails order -> PurchaseLines.describe(order, line);
            case SubscriptionDetails subscription -> PurchaseLines.describe(subscription, line);
            case ConversionDetails conversion -> ReplacementLines.describe(conversion, line);
            case TransitionDetails transition -> ReplacementLines.describe(transition, line);
            case MigrationDetails migration -> ReplacementLines.describe(migration, line);
            case TransferDetails transfer -> PurchaseLines.describe(transfer, line);
            case OverageDetails overage -> BillingLines.describe(overage, line);
            case LicenseDetails license -> CustomerLines.describe(license, line);
            case CustomerDetails customer -> CustomerLines.describe(customer, line);
            case QualificationDetails qualification -> RightsLines.describe(qualification, line);
            case SelfServePolicyDetails policy -> RightsLines.describe(policy, line);
            case AgreementDetails agreement -> RightsLines.describe(agreement, line);
            case SpendingDetails spending -> BillingLines.describe(spending, line);
            case InvoiceDetails invoice -> BillingLines.describe(invoice, line);
            case SoftwareDetails software -> RightsLines.describe(software, line);
            case CustomerUserDetails user -> CustomerLines.describe(user, line);
            case PartnerUserDetails user -> PartnerLines.describe(user, line);
            case MpnAssociationDetails association -> PartnerLines.describe(association, line);
            case ApplicationDetails application -> PartnerLines.describe(application, line);
            case RelationshipDetails relationship -> PartnerLines.describe(relationship, line);
            case ReferralDetails referral -> PartnerLines.describe(referral, line);
            case DeviceDetails devices -> DeviceLines.describe(devices, line);
            case DevicePolicyDetails policy -> DeviceLines.describe(policy, line);
            case FraudEventDetails event -> RightsLines.describe(event, line);
            case OtherDetails other -> line.tree(other.values());
        }
    }

    private static void describe(Change change, Line line) {
        if (change.before() == null && change.after() == null) {
            // That would be no change, so the values are hidden.
            line.hidden(change.path());
            return;
        }
        line.part(change.path() + ": " + Line.arrow(change.before(), change.after()));
    }
}
