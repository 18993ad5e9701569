package activitylog.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is to the partner, and what that allows. */
public enum Role {
    GLOBAL_ADMIN(Permission.READ, "GlobalAdmin", "62e90394-69f5-4237-9190-012177145e10"),
    BILLING_ADMIN(Permission.READ, "BillingAdmin", "b0f54661-2d74-4c50-afa3-1ec803f12efe"),
    USER_MANAGEMENT_ADMIN(
            Permission.READ, "UserManagementAdmin", "fe930be7-5e62-47db-91af-98c3a49a38b1"),
    ADMIN_AGENT(Permission.READ, "AdminAgent"),
    SALES_AGENT(Permission.READ, "SalesAgent"),
    HELPDESK_AGENT(Permission.READ, "HelpdeskAgent", "729827e3-9c14-49f7-bb1b-9606f156bbb8"),
    /** The program that hands in audit records. */
    RECORDER(Permission.RECORD, "ActivityLog.Record");

    private final Permission permission;
    private final String claim;
    private final @Nullable String directoryRole;

    Role(Permission permission, String claim) {
        this(permission, claim, null);
    }

    /**
     * @param directoryRole the id of the template of the same role in Microsoft Entra ID, which is
     *     the same in every tenant
     */
    Role(Permission permission, String claim, @Nullable String directoryRole) {
        this.permission = permission;
        this.claim = claim;
        this.directoryRole = directoryRole;
    }

    /** The value of a roles claim that stands for the role. */
    public String claim() {
        return claim;
    }

    /** All values that stand for the role unless others are configured. */
    List<String> claims() {
        return directoryRole == null ? List.of(claim) : List.of(claim, directoryRole);
    }

    /** What the role allows. */
    public Permission permission() {
        return permission;
    }
}
