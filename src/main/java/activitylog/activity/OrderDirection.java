package activitylog.activity;

/** Which end comes first. */
public enum OrderDirection {
    /** Oldest first. */
    ASC,
    /** Newest first. */
    DESC
}
