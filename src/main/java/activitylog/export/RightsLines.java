package activitylog.export;

import activitylog.activity.AgreementDetails;
import activitylog.activity.Contact;
import activitylog.activity.FraudEventDetails;
import activitylog.activity.QualificationDetails;
import activitylog.activity.SelfServePermission;
import activitylog.activity.SelfServePolicyDetails;
import activitylog.activity.SoftwareDetails;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a customer may do, has agreed to or seems to do, in one line. */
final class RightsLines {

    private RightsLines() {}

    static void describe(QualificationDetails qualification, Line line) {
        line.part(qualification.qualification());
        line.labelled("status", qualification.vettingStatus());
        line.labelled("reason", qualification.vettingReason());
    }

    static void describe(SelfServePolicyDetails policy, Line line) {
        line.labelled("allowed", policy.permissions(), RightsLines::permission);
        line.labelled("policy", policy.policyId());
    }

    private static String permission(SelfServePermission permission) {
        return joined(permission.action(), permission.resource());
    }

    static void describe(AgreementDetails agreement, Line line) {
        line.part(agreement.agreementType());
        line.labelled("agreed", agreement.agreedAt());
        Contact contact = agreement.primaryContact();
        if (contact != null) {
            String name = joined(contact.firstName(), contact.lastName());
            line.labelled("contact", Line.first(name, contact.email()));
        }
    }

    static void describe(SoftwareDetails software, Line line) {
        line.part(software.productName());
        String product = software.productId();
        String sku = software.skuId();
        line.labelled("product", product == null || sku == null ? product : product + ':' + sku);
        line.labelled("order", software.orderId());
    }

    static void describe(FraudEventDetails event, Line line) {
        line.part(Line.first(event.name(), event.eventType()));
        line.labelled("severity", event.severity());
        line.labelled("status", event.status());
        line.labelled("subscription", Line.first(event.subscriptionName(), event.subscriptionId()));
        line.labelled("resource", event.resourceName());
    }

    private static String joined(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
