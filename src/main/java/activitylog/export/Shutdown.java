package activitylog.export;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells running exports that the server stops. It is told first, by the highest phase: later the
 * web server waits for its requests to end, and an export could take longer than it waits.
 */
@Component
final class Shutdown implements SmartLifecycle {

    private volatile boolean stopping;

    /**
     * Does nothing as long as the server runs.
     *
     * @throws ShuttingDown if it stops
     */
    void check() {
        if (stopping) {
            throw new ShuttingDown();
        }
    }

    @Override
    public void start() {
        stopping = false;
    }

    @Override
    public void stop() {
        stopping = true;
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }
}
