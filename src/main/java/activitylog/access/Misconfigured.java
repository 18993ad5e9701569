package activitylog.access;

/** The server cannot start like this. The message says in one sentence what to set. */
final class Misconfigured extends RuntimeException {

    Misconfigured(String message) {
        super(message, null, false, false);
    }
}
