package activitylog.export;

import jakarta.servlet.ServletException;

/** A file that failed when a part of it had left: {@link CutFilter} ends the connection. */
final class Cut extends ServletException {

    Cut() {
        super("An export was cut");
    }
}
