package activitylog.activity;

/** The store cannot be reached in time. What was asked may be asked again later. */
public final class Unavailable extends RuntimeException {

    /**
     * @param cause for our own log; never shown to a caller
     */
    public Unavailable(Throwable cause) {
        super("The activity log cannot be reached at the moment; try again later.", cause);
    }
}
