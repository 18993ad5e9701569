package activitylog.access;

/** What somebody may do. */
public enum Permission {
    /** Ask for activity logs, and take them away as a file. */
    READ,
    /** Hand in audit records. */
    RECORD
}
