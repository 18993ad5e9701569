package activitylog.export;

/** Whoever asked for a file does not take it any more. */
final class ClientGone extends RuntimeException {

    ClientGone(Exception cause) {
        super(cause);
    }
}
