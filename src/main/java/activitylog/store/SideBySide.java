package activitylog.store;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCursor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a long answer part by part of its time, two parts at the same time, and gives the logs in
 * their order. An engine reads a cursor with one processor; two parts keep two of them busy.
 */
final class SideBySide {

    /** How many parts are read at the same time. */
    private static final int READERS = 2;

    /** How many parts are being given, read or waiting, at most. */
    private static final int PARTS = 3;

    /** Bytes of a part that wait to be given, at most. */
    private static final long WAITING = 10L << 20;

    private final Function<TimeRange, FindIterable<RawLog>> find;
    private final Stretches stretches;
    private final ExecutorService readers =
            Executors.newFixedThreadPool(READERS, Thread.ofVirtual().factory());
    private final Deque<Part> parts = new ArrayDeque<>();

    private record Part(TimeRange time, Batches<RawLog> batches) {}

    private SideBySide(Function<TimeRange, FindIterable<RawLog>> find, Stretches stretches) {
        this.find = find;
        this.stretches = stretches;
    }

    /**
     * Gives everything to the consumer, in order and in the thread of the caller. No reading is
     * under way any more when this returns or throws, and all cursors are closed; see {@link
     * ReadAhead}.
     *
     * @param find the logs of a part of the time, in order
     */
    static void forEach(
            Function<TimeRange, FindIterable<RawLog>> find,
            Stretches stretches,
            Consumer<? super RawLog> each) {
        new SideBySide(find, stretches).give(each);
    }

    private void give(Consumer<? super RawLog> each) {
        try {
            begin();
            while (!parts.isEmpty()) {
                Part part = parts.getFirst();
                stretches.found(part.time(), give(part, each));
                parts.removeFirst();
                begin();
            }
        } finally {
            parts.forEach(part -> part.batches().leave());
            ReadAhead.uninterrupted(readers::close);
        }
    }

    /** Begins to read as many parts as there may be. */
    private void begin() {
        while (parts.size() < PARTS && stretches.hasNext()) {
            Part part =
                    new Part(stretches.next(), new Batches<>(WAITING, log -> log.bytes().length));
            parts.add(part);
            readers.execute(() -> read(part));
        }
    }

    private static long give(Part part, Consumer<? super RawLog> each) {
        long count = 0;
        List<RawLog> batch = take(part);
        while (!batch.isEmpty()) {
            batch.forEach(each);
            count += batch.size();
            batch = take(part);
        }
        return count;
    }

    private static List<RawLog> take(Part part) {
        try {
            return part.batches().take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoInterruptedException("Interrupted while reading ahead", e);
        }
    }

    private void read(Part part) {
        try (MongoCursor<RawLog> cursor = Outages.during(() -> find.apply(part.time()).cursor())) {
            List<RawLog> batch = ReadAhead.batch(cursor);
            while (!batch.isEmpty() && part.batches().put(batch)) {
                batch = ReadAhead.batch(cursor);
            }
            part.batches().end();
        } catch (RuntimeException e) {
            part.batches().fail(e);
        } catch (InterruptedException | Error e) {
            // Whatever it is: an end would be taken for the end of the part.
            part.batches().fail(new IllegalStateException(e));
        }
    }
}
