package activitylog.store;

/** The server cannot start, because MongoDB is not there or not as it has to be. */
final class StoreNotReady extends RuntimeException {

    /**
     * @param message one sentence for the operator, without user names and passwords
     */
    StoreNotReady(String message, Throwable cause) {
        super(message, cause);
    }
}
