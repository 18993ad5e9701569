package activitylog.activity;

/** What an amount of spending is for. */
public enum SpendingKind {
    /** What a customer means to spend on usage in a month. */
    BUDGET,

    /** What the partner may spend at most. */
    LIMIT
}
