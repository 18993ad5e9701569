package activitylog.store;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads the next batch of a cursor while the consumer is busy with the one before, and never more
 * than that one.
 */
final class ReadAhead {

    private ReadAhead() {}

    /**
     * Gives everything to the consumer, in order and in the thread of the caller; see {@link
     * #allMatch}.
     */
    static <T> void forEach(Supplier<MongoCursor<T>> opening, Consumer<? super T> each) {
        allMatch(
                opening,
                next -> {
                    each.accept(next);
                    return true;
                });
    }

    /**
     * Gives the predicate one after the other, in order and in the thread of the caller, as long as
     * it holds. No reading is under way any more when this returns or throws, and the cursor is
     * closed: one that is being read cannot be, and an interrupted one would stay open at the
     * database. So who is interrupted waits for what is being read, and only then throws.
     *
     * @return whether it held for all of them
     */
    static <T> boolean allMatch(Supplier<MongoCursor<T>> opening, Predicate<? super T> each) {
        ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
        Future<MongoCursor<T>> opened = ahead.submit(() -> Outages.during(opening));
        try {
            return give(ahead, read(opened), each);
        } finally {
            uninterrupted(() -> end(ahead, opened));
        }
    }

    private static <T> boolean give(
            ExecutorService ahead, MongoCursor<T> cursor, Predicate<? super T> each) {
        List<T> batch = read(ahead.submit(() -> batch(cursor)));
        while (!batch.isEmpty()) {
            Future<List<T>> next = ahead.submit(() -> batch(cursor));
            if (!batch.stream().allMatch(each)) {
                return false;
            }
            batch = read(next);
        }
        return true;
    }

    private static void end(ExecutorService ahead, Future<? extends MongoCursor<?>> opened) {
        ahead.close();
        if (opened.state() == Future.State.SUCCESS) {
            opened.resultNow().close();
        }
    }

    /** Does the work as if nobody had interrupted it, and says so afterwards. */
    static void uninterrupted(Runnable work) {
        boolean interrupted = Thread.interrupted();
        try {
            work.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What the cursor holds, or else the next batch; empty at the end. */
    static <T> List<T> batch(MongoCursor<T> cursor) {
        return Outages.during(() -> {
            List<T> batch = new ArrayList<>();
            if (cursor.hasNext()) {
                do {
                    batch.add(cursor.next());
                } while (cursor.available() > 0);
            }
            return batch;
        });
    }

    private static <T> T read(Future<T> next) {
        try {
            return whatIsRead(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoInterruptedException("Interrupted while reading ahead", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** A future that is done already does not look at the interruption. */
    private static <T> T whatIsRead(Future<T> next)
            throws InterruptedException, ExecutionException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return next.get();
    }
}
