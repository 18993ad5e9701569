package activitylog.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence instead of a stack trace why the server does not start. */
final class StoreNotReadyAnalyzer extends AbstractFailureAnalyzer<StoreNotReady> {

    private static final String ACTION =
            "Start MongoDB, or set SPRING_MONGODB_URI (spring.mongodb.uri) to where it is. Without"
                    + " it, activity logs are kept in memory and end with the process.";

    @Override
    protected FailureAnalysis analyze(Throwable root, StoreNotReady cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
