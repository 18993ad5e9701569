package activitylog.intake;

import activitylog.activity.CustomerUserDetails;
import activitylog.activity.Details;
import org.jspecify.annotations.Nullable;

/** Understands users of a customer, and members of its directory roles. */
final class CustomerUserDetailsParser implements DetailsParser {

    @Override
    public @Nullable Details parse(AuditRecord record) {
        Fields user = record.fields();
        FieldsOrData both = FieldsOrData.of(record);
        CustomerUserDetails details =
                new CustomerUserDetails(
                        both.text("Id", "CustomerUserId", "UserId"),
                        both.text("UserPrincipalName", "UserPrincipalName"),
                        both.text("DisplayName", "DisplayName"),
                        user.text("FirstName"),
                        user.text("LastName"),
                        user.text("UsageLocation"),
                        user.text("State"),
                        user.instant("SoftDeletionTime"),
                        both.text("RoleId", "RoleId", "DirectoryRoleId"));
        return Substance.of(details);
    }
}
