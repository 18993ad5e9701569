package activitylog.activity;

/**
 * How an action ended. An open set: an unknown code stays what it is.
 *
 * @param code as the source has it, for example {@code succeeded}, {@code failed}, {@code progress}
 *     or {@code decline}
 */
public record Status(String code) {}
