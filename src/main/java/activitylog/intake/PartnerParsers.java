package activitylog.intake;

import activitylog.activity.ApplicationDetails;
import activitylog.activity.Details;
import activitylog.activity.MpnAssociationDetails;
import activitylog.activity.PartnerUserDetails;
import org.jspecify.annotations.Nullable;

/** Understands what a partner has for itself. */
final class PartnerParsers {

    private PartnerParsers() {}

    static @Nullable Details user(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        return Substance.of(
                new PartnerUserDetails(
                        both.text("Id", "PartnerUserId", "UserId"),
                        both.any("UserPrincipalName"),
                        both.any("DisplayName"),
                        both.any("FirstName"),
                        both.any("LastName"),
                        both.any("State")));
    }

    static @Nullable Details association(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        return Substance.of(
                new MpnAssociationDetails(both.any("MpnId"), both.any("PartnerName", "Name")));
    }

    static @Nullable Details application(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        boolean credential = record.operation().contains("credential");
        String application = both.any("ApplicationId", "AppId");
        String key = both.any("KeyId", "CredentialId");
        String id = both.fields().text("Id");
        return Substance.of(
                new ApplicationDetails(
                        application == null && !credential ? id : application,
                        both.any("DisplayName", "Name"),
                        key == null && credential ? id : key,
                        credential ? both.any("Type", "CredentialType") : null,
                        both.fields().instant("StartDate", "StartDateTime"),
                        both.fields().instant("EndDate", "EndDateTime")));
    }
}
