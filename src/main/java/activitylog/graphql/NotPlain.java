package activitylog.graphql;

import org.jspecify.annotations.Nullable;

/** Says that a list must be answered in the ordinary way, which also tells what is wrong. */
final class NotPlain extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotPlain(@Nullable Throwable cause) {
        super(null, cause, false, false);
    }
}
