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

/**
 * Reads the next batch of a cursor while the consumer is busy with the one before, and never more
 * than that one.
 */
final class ReadAhead {

    private ReadAhead() {}

    /**
     * Gives everything to the consumer, in order and in the thread of the caller. No reading is
     * under way any more when this returns or throws, so that the cursor can be closed: an
     * interrupted one would stay open at the database.
     */
    static <T> void forEach(MongoCursor<T> cursor, Consumer<? super T> each) {
        // Waits at its end for what it does.
        try (ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> batch = batch(cursor);
            while (!batch.isEmpty()) {
                Future<List<T>> next = ahead.submit(() -> batch(cursor));
                batch.forEach(each);
                batch = read(next);
            }
        }
    }

    /** What the cursor holds, or else the next batch; empty at the end. */
    private static <T> List<T> batch(MongoCursor<T> cursor) {
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

    private static <T> List<T> read(Future<List<T>> next) {
        try {
            return next.get();
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
}
