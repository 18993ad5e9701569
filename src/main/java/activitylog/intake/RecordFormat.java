package activitylog.intake;

/** How audit records stand in a request. */
public enum RecordFormat {
    /** One JSON value: the envelope that Partner Center answers, a list of records, or a record. */
    JSON,
    /** Records one after the other, usually one on each line. */
    LINES
}
