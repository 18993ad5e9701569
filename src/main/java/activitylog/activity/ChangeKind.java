package activitylog.activity;

/** Whether a field came, went or changed. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
