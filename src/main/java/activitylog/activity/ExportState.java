package activitylog.activity;

/** How far an export has come. */
public enum ExportState {
    /** It is being written. */
    RUNNING,
    /** All of it was written. */
    COMPLETE,
    /** It was cut, because the server, or what it reads from, failed or stopped. */
    FAILED,
    /** It was cut, because the client did not take it any more. */
    CANCELLED
}
