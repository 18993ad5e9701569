package activitylog.activity;

/** What logs are counted by: one number for each value that occurs. */
public enum CountedBy {
    /** The calendar day in the zone of the period, as {@code 2026-11-07}. */
    DAY("perDay", "occurredAt"),

    /** The code of the action. */
    ACTION("perAction", "action.code"),

    /** The id of the affected customer. */
    CUSTOMER("perCustomer", "affectedCustomer.id"),

    /** The principal name of the partner user, in one of the spellings that occur. */
    PARTNER_USER("perPartnerUser", "partnerUser.principalName"),

    /** The code of the status. */
    STATUS("perStatus", "status.code");

    private final String part;
    private final String path;

    CountedBy(String part, String path) {
        this.part = part;
        this.path = path;
    }

    /** What these numbers are called in a summary. */
    public String part() {
        return part;
    }

    /** The path of the value in {@link ActivityLog}, as in a {@link Selection}. */
    public String path() {
        return path;
    }
}
