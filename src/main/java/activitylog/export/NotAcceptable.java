package activitylog.export;

/** A client that takes none of the forms in which there are files. */
final class NotAcceptable extends RuntimeException {

    NotAcceptable() {
        super("Files are " + Form.known(), null, false, false);
    }
}
