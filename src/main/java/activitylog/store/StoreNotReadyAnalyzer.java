package activitylog.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence instead of a stack trace why the server does not start. */
final class StoreNotReadyAnalyzer extends AbstractFailureAnalyzer<StoreNotReady> {

    private static final String ACTION =
            "Set SPRING_MONGODB_URI (spring.mongodb.uri) to a MongoDB that is running, with its user"
                    + " and password. Without it, activity logs are kept in memory and end with the"
                    + " process.";

    @Override
    protected FailureAnalysis analyze(Throwable root, StoreNotReady cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
