package activitylog.intake;

import activitylog.activity.AgreementDetails;
import activitylog.activity.Contact;
import activitylog.activity.Details;
import activitylog.activity.QualificationDetails;
import activitylog.activity.SelfServePermission;
import activitylog.activity.SelfServePolicyDetails;
import activitylog.activity.SoftwareDetails;
import org.jspecify.annotations.Nullable;

/** Understands what customers may do, and have agreed to. */
final class RightsParsers {

    private RightsParsers() {}

    static @Nullable Details qualification(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        return Substance.of(
                new QualificationDetails(
                        both.any("Qualification"),
                        both.any("VettingStatus"),
                        both.any("VettingReason"),
                        both.fields().instant("VettingCreatedDate")));
    }

    static @Nullable Details selfServePolicy(AuditRecord record) {
        Fields policy = record.fields();
        Fields entity = policy.group("SelfServeEntity");
        Fields grantor = policy.group("Grantor");
        return Substance.of(
                new SelfServePolicyDetails(
                        FieldsOrData.of(record).text("Id", "SelfServePolicyId", "PolicyId"),
                        entity.text("SelfServeEntityType"),
                        entity.text("TenantID"),
                        grantor.text("GrantorType"),
                        grantor.text("TenantID"),
                        policy.groups("Permissions")
                                .map(p ->
                                        new SelfServePermission(
                                                p.text("Resource"), p.text("Action")))
                                .toList()));
    }

    static @Nullable Details agreement(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        Fields contact = both.fields().group("PrimaryContact");
        return Substance.of(
                new AgreementDetails(
                        both.any("Type", "AgreementType"),
                        both.any("TemplateId"),
                        both.fields().instant("DateAgreed"),
                        both.any("UserId"),
                        Substance.of(
                                new Contact(
                                        contact.text("FirstName"),
                                        contact.text("LastName"),
                                        contact.text("Email"),
                                        contact.text("PhoneNumber")))));
    }

    static @Nullable Details software(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        return Substance.of(
                new SoftwareDetails(
                        both.any("ProductId"),
                        both.any("SkuId"),
                        both.any("ProductName", "ProductTitle", "Title"),
                        both.any("OrderId"),
                        both.any("EntitlementId")));
    }
}
