package activitylog.store;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Ends what takes too long, by interrupting its thread. While it reads from a socket only a virtual
 * thread lets itself be interrupted, so on others what is read needs a limit of its own.
 *
 * <p>The driver has a limit of its own. But with it each reply is waited for with a time, for which
 * a virtual thread wakes the thread that keeps the time, and once more when the reply is there: as
 * much as a fifteenth of what a page costs the server. Looking now and then costs nothing.
 */
final class Watchdog {

    private static final int LOOKS = 10;

    private final Duration limit;
    private final Executor later;
    private final Set<Watched> all = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looksLater = new AtomicBoolean();

    /**
     * @param limit how long something may take; it is ended a tenth of that later at most
     */
    Watchdog(Duration limit) {
        this.limit = limit;
        this.later =
                CompletableFuture.delayedExecutor(limit.toNanos() / LOOKS, TimeUnit.NANOSECONDS);
    }

    /**
     * What the work answers.
     *
     * @throws MongoTimeoutException if it took too long
     */
    <T> T during(Supplier<T> work) {
        Watched watched = new Watched(Thread.currentThread(), System.nanoTime());
        all.add(watched);
        lookLater();
        try {
            return work.get();
        } catch (MongoInterruptedException e) {
            throw watched.isOverdue() ? overdue(e) : e;
        } finally {
            all.remove(watched);
            watched.end();
        }
    }

    private MongoTimeoutException overdue(MongoInterruptedException cause) {
        return new MongoTimeoutException("No answer in " + limit.toMillis() + " ms", cause);
    }

    private void lookLater() {
        if (!all.isEmpty() && !looksLater.get() && looksLater.compareAndSet(false, true)) {
            later.execute(this::look);
        }
    }

    private void look() {
        // First, so that nothing that begins from now on is overlooked.
        looksLater.set(false);
        long now = System.nanoTime();
        all.forEach(each -> each.interruptIfBegunBefore(now - limit.toNanos()));
        lookLater();
    }

    /** Work of one thread, which is interrupted in that time only. */
    private static final class Watched {

        private final Thread thread;
        private final long begun;
        private boolean overdue;
        private boolean ended;

        Watched(Thread thread, long begun) {
            this.thread = thread;
            this.begun = begun;
        }

        synchronized void interruptIfBegunBefore(long nanos) {
            if (!ended && begun - nanos < 0) {
                overdue = true;
                thread.interrupt();
            }
        }

        synchronized boolean isOverdue() {
            return overdue;
        }

        synchronized void end() {
            ended = true;
            if (overdue) {
                // It was for this work, which may have come to its end just then.
                Thread.interrupted();
            }
        }
    }
}
