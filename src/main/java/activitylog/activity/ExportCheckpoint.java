package activitylog.activity;

/**
 * A place in a file behind a whole log.
 *
 * @param bytes how many stand in front of it
 * @param cursor of the log
 */
public record ExportCheckpoint(long bytes, String cursor) {}
