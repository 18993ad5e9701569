package activitylog.activity;

/** What logs can be ordered by; logs of the same moment are ordered by their ids. */
public enum ActivityLogOrderField {
    OCCURRED_AT
}
