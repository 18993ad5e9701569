package activitylog.store;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Batches on their way from who reads them to who wants them. Who reads waits while there are more
 * bytes on the way than there may be.
 */
final class Batches<T> {

    private final long limit;
    private final ToLongFunction<T> size;
    private final Queue<List<T>> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean ended;
    private boolean left;
    private @Nullable RuntimeException failure;

    /**
     * @param limit in bytes; one batch is on the way even if it is larger
     * @param size of an item, in bytes
     */
    Batches(long limit, ToLongFunction<T> size) {
        this.limit = limit;
        this.size = size;
    }

    /** Hands a batch on; false if nobody wants any more. */
    synchronized boolean put(List<T> batch) throws InterruptedException {
        while (!left && bytes > 0 && bytes + sizeOf(batch) > limit) {
            wait();
        }
        waiting.add(batch);
        bytes += sizeOf(batch);
        notifyAll();
        return !left;
    }

    /** Says that no more will come. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Says that no more will come, and why. */
    synchronized void fail(RuntimeException reason) {
        failure = reason;
        end();
    }

    /**
     * The next batch; empty at the end. A failure comes behind what was read before it.
     *
     * @throws InterruptedException also if a batch is there already
     */
    synchronized List<T> take() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        while (waiting.isEmpty() && !ended) {
            wait();
        }
        List<T> batch = waiting.poll();
        if (batch != null) {
            bytes -= sizeOf(batch);
            notifyAll();
            return batch;
        }
        if (failure != null) {
            throw failure;
        }
        return List.of();
    }

    /** Says that nobody wants any more. */
    synchronized void leave() {
        left = true;
        notifyAll();
    }

    private long sizeOf(List<T> batch) {
        long sum = 0;
        for (T item : batch) {
            sum += size.applyAsLong(item);
        }
        return sum;
    }
}
