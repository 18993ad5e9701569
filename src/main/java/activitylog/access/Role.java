package activitylog.access;

/** What somebody is to the partner, and what that allows. */
public enum Role {
    GLOBAL_ADMIN("GlobalAdmin", Permission.READ),
    BILLING_ADMIN("BillingAdmin", Permission.READ),
    USER_MANAGEMENT_ADMIN("UserManagementAdmin", Permission.READ),
    ADMIN_AGENT("AdminAgent", Permission.READ),
    SALES_AGENT("SalesAgent", Permission.READ),
    HELPDESK_AGENT("HelpdeskAgent", Permission.READ),
    /** The program that hands in audit records. */
    RECORDER("ActivityLog.Record", Permission.RECORD);

    private final String claim;
    private final Permission permission;

    Role(String claim, Permission permission) {
        this.claim = claim;
        this.permission = permission;
    }

    /** The value of the roles claim that stands for the role. */
    public String claim() {
        return claim;
    }

    /** What the role allows. */
    public Permission permission() {
        return permission;
    }
}
