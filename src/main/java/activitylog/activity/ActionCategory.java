package activitylog.activity;

/** What an action is about. */
public enum ActionCategory {
    ORDER,
    OTHER
}
