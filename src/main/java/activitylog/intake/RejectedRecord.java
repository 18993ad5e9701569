package activitylog.intake;

/** A record that cannot be taken in; the others can. Its text says why, and is shown. */
final class RejectedRecord extends RuntimeException {

    RejectedRecord(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
