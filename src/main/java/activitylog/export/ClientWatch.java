package activitylog.export;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches a client while a thread works for it, and interrupts the thread when the client leaves:
 * it may be waiting for the store, and would only notice when it has something to write.
 */
final class ClientWatch {

    private final ConnectionProbe client;
    private final Thread worker = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean left;

    private ClientWatch(ConnectionProbe client) {
        this.client = client;
    }

    /**
     * Works as long as the client is there.
     *
     * @param interval how often it is looked for
     * @throws ClientGone if it leaves
     */
    static void during(Runnable work, ConnectionProbe client, Duration interval) {
        ClientWatch watch = new ClientWatch(client);
        Thread.ofVirtual().name("client-watch").start(() -> watch.run(interval));
        try {
            work.run();
        } catch (RuntimeException e) {
            throw watch.end() ? new ClientGone(e) : e;
        } finally {
            watch.end();
        }
    }

    private void run(Duration interval) {
        try {
            while (!ended.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        if (ended.getCount() > 0 && client.isGone()) {
            left = true;
            ended.countDown();
            worker.interrupt();
        }
    }

    /** Afterwards nobody asks the connection any more. */
    private synchronized boolean end() {
        ended.countDown();
        if (left) {
            // It has done its work; what follows is not to be interrupted.
            Thread.interrupted();
        }
        return left;
    }
}
