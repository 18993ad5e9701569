package activitylog.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence instead of a stack trace why the server does not start. */
final class StoreNotReadyAnalyzer extends AbstractFailureAnalyzer<StoreNotReady> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StoreNotReady cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
