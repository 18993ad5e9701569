package activitylog.activity;

/** What customers can be ordered by; equal ones are ordered by their ids. */
public enum CustomerOrderField {
    /** The latest name; case and accents do not matter, and those without one come last. */
    NAME,
    LAST_ACTIVITY,
    FIRST_ACTIVITY
}
