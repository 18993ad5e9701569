package activitylog.activity;

/** What a value of a tree is. */
public enum ValueKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL,
    LIST,
    GROUP
}
