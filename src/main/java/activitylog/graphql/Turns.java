package activitylog.graphql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets a bounded number of questions be answered at once. The others wait for a short time in the
 * order in which they came, and are then refused: a quick refusal can be retried, a queue that only
 * grows ends with answers that nobody waits for any more.
 */
@Component
class Turns {

    private final Semaphore free;
    private final Duration patience;

    Turns(GraphQlLimits limits) {
        this.free = new Semaphore(limits.concurrent(), true);
        this.patience = limits.patience();
    }

    /** A turn; to be closed when the question has been answered. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Waits for a turn.
     *
     * @throws Refusal if there is none in time
     */
    Turn take() {
        if (!isFree()) {
            throw new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "UNAVAILABLE",
                    "The server answers as many questions as it can; try again in a moment");
        }
        return free::release;
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
