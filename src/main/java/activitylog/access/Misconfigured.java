package activitylog.access;

/** The server must not start like this. The message says in one sentence what to set. */
public final class Misconfigured extends RuntimeException {

    /**
     * @param message one sentence for whoever starts the server
     */
    public Misconfigured(String message) {
        super(message, null, false, false);
    }
}
