package activitylog.export;

import java.io.IOException;

/** Whoever asked for a file does not take it any more. */
final class ClientGone extends RuntimeException {

    ClientGone(IOException cause) {
        super(cause);
    }
}
