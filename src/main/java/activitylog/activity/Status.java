package activitylog.activity;

/**
 * How an action ended. An open set: an unknown code stays what it is.
 *
 * @param code as the source has it, for example {@code succeeded}, {@code failed}, {@code progress}
 *     or {@code decline}
 */
public record Status(String code) {

    /** The status for people; an unknown one is shown as its code. */
    public String label(Language language) {
        String label = Labels.STATUSES.find(code, language);
        return label != null ? label : code;
    }
}
