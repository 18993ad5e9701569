package activitylog.export;

/** The server stops, and does not wait for files to be whole. */
final class ShuttingDown extends RuntimeException {

    ShuttingDown() {
        super("The server is shutting down; try again later.", null, false, false);
    }
}
