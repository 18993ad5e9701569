package activitylog.activity;

/** What the cells of a column hold. */
public enum ExportColumnKind {
    /** Text that anybody may have written. */
    TEXT,
    /** Text that tells one thing from all others. */
    ID,
    /** A whole number. */
    NUMBER,
    /** An exact number with decimals. */
    DECIMAL,
    /** A date and time. */
    DATE_TIME,
    /** The address of a page. */
    LINK
}
