package activitylog.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says what to set, instead of a stack. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MisconfiguredAnalyzer extends AbstractFailureAnalyzer<Misconfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Misconfigured cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
