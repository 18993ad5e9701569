package activitylog.activity;

/**
 * What was done. An open set: an unknown code stays what it is.
 *
 * @param code as the source has it, for example {@code create_order}
 */
public record Action(String code) {}
