package activitylog.store;

import org.jspecify.annotations.Nullable;

/** The server cannot start, because MongoDB is not there or not as it has to be. */
final class StoreNotReady extends RuntimeException {

    private static final String ANOTHER =
            "Set SPRING_MONGODB_URI (spring.mongodb.uri) to a MongoDB that is running, with its"
                    + " user and password. Without it, activity logs are kept in memory and end with"
                    + " the process.";

    private final String action;

    /**
     * @param message one sentence for the operator, without user names and passwords
     */
    StoreNotReady(String message, Throwable cause) {
        this(message, ANOTHER, cause);
    }

    /**
     * @param action what the operator should do
     */
    StoreNotReady(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
