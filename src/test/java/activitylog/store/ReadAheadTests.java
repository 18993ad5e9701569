package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.Unavailable;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.ServerCursor;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One batch is read ahead, not more, and nothing is read any more once the reading has ended. */
@Timeout(60)
class ReadAheadTests {

    private final Batches cursor = new Batches();
    private final List<Integer> given = new ArrayList<>();

    @Test
    void everythingIsGivenInOrder() {
        cursor.batches = List.of(List.of(1, 2, 3), List.of(4), List.of(5, 6));
        ReadAhead.forEach(() -> cursor, given::add);
        assertThat(given).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void nothingIsGivenWhereThereIsNothing() {
        ReadAhead.forEach(() -> cursor, given::add);
        assertThat(given).isEmpty();
    }

    @Test
    void theNextBatchIsReadWhileOneIsGiven() {
        cursor.batches = List.of(List.of(1), List.of(2), List.of(3));
        ReadAhead.forEach(
                () -> cursor,
                log -> {
                    if (log == 1) {
                        await(cursor.secondRead);
                    }
                    given.add(log);
                });
        assertThat(given).containsExactly(1, 2, 3);
    }

    @Test
    void aConsumerThatFailsEndsTheReadingBehindTheNextBatch() {
        cursor.batches = List.of(List.of(1, 2), List.of(3), List.of(4), List.of(5));
        assertThatThrownBy(() ->
                        ReadAhead.forEach(
                                () -> cursor,
                                log -> {
                                    given.add(log);
                                    throw new IllegalStateException("Enough");
                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Enough");
        assertThat(given).containsExactly(1);
        assertThat(cursor.read).isEqualTo(2);
        assertThat(cursor.reading).isFalse();
    }

    @Test
    void aFailureAheadComesBehindWhatWasRead() {
        cursor.batches = List.of(List.of(1, 2), List.of(3));
        cursor.failing = new MongoTimeoutException("Gone");
        assertThatThrownBy(() -> ReadAhead.forEach(() -> cursor, given::add))
                .isInstanceOf(Unavailable.class);
        assertThat(given).containsExactly(1, 2, 3);
    }

    @Test
    void whoIsInterruptedWaitsForTheBatchBeingReadAndClosesTheCursor() {
        cursor.batches = List.of(List.of(1), List.of(2));
        Thread reader = Thread.currentThread();
        cursor.beforeRead =
                () -> {
                    if (cursor.read == 1) {
                        reader.interrupt();
                        awaitWaiting(reader);
                    }
                };
        assertThatThrownBy(() -> ReadAhead.forEach(() -> cursor, given::add))
                .isInstanceOf(MongoInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(given).containsExactly(1);
        assertThat(cursor.read).isEqualTo(2);
        assertThat(cursor.reading).isFalse();
        assertThat(cursor.interrupted).isFalse();
        assertThat(cursor.closed).isTrue();
    }

    @Test
    void whoIsInterruptedGetsNoMoreEvenOfWhatIsRead() {
        cursor.batches = List.of(List.of(1), List.of(2));
        assertThatThrownBy(() ->
                        ReadAhead.forEach(
                                () -> cursor,
                                log -> {
                                    given.add(log);
                                    await(cursor.secondRead);
                                    join(cursor.reader);
                                    Thread.currentThread().interrupt();
                                }))
                .isInstanceOf(MongoInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(given).containsExactly(1);
        assertThat(cursor.closed).isTrue();
    }

    /** Until it has seen the interruption, and waits for this thread. */
    private static void awaitWaiting(Thread thread) {
        while (thread.isInterrupted() || thread.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aCursorIsClosedWhateverHappens() {
        cursor.batches = List.of(List.of(1));
        ReadAhead.forEach(() -> cursor, given::add);
        assertThat(cursor.closed).isTrue();
    }

    @Test
    void whatIsEnoughEndsTheReadingBehindTheNextBatch() {
        cursor.batches = List.of(List.of(1, 2), List.of(3), List.of(4), List.of(5));
        boolean all =
                ReadAhead.allMatch(
                        () -> cursor,
                        log -> {
                            given.add(log);
                            return log < 2;
                        });
        assertThat(all).isFalse();
        assertThat(given).containsExactly(1, 2);
        assertThat(cursor.read).isLessThanOrEqualTo(2);
        assertThat(cursor.closed).isTrue();
        cursor.batches = List.of();
        assertThat(ReadAhead.allMatch(() -> cursor, log -> false)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A cursor that reads the next batch only when it is asked for more than it holds. */
    private static final class Batches implements MongoCursor<Integer> {

        private List<List<Integer>> batches = List.of();
        private @Nullable RuntimeException failing;
        private Iterator<Integer> held = List.<Integer>of().iterator();
        private volatile int read;
        private volatile boolean reading;
        private volatile Thread reader = Thread.currentThread();
        private volatile boolean interrupted;
        private volatile boolean closed;
        private Runnable beforeRead = () -> {};
        private final CountDownLatch secondRead = new CountDownLatch(2);

        @Override
        public boolean hasNext() {
            if (!held.hasNext()) {
                readBatch();
            }
            return held.hasNext();
        }

        private void readBatch() {
            reading = true;
            reader = Thread.currentThread();
            beforeRead.run();
            if (read < batches.size()) {
                held = batches.get(read).iterator();
                read++;
                secondRead.countDown();
            } else if (failing != null) {
                throw failing;
            }
            reading = false;
            interrupted |= Thread.currentThread().isInterrupted();
        }

        @Override
        public Integer next() {
            return held.next();
        }

        @Override
        public int available() {
            return held.hasNext() ? 1 : 0;
        }

        @Override
        public Integer tryNext() {
            throw new NoSuchElementException();
        }

        @Override
        public @Nullable ServerCursor getServerCursor() {
            return null;
        }

        @Override
        public ServerAddress getServerAddress() {
            return new ServerAddress();
        }

        @Override
        public void close() {
            interrupted |= Thread.currentThread().isInterrupted();
            closed = true;
        }
    }
}
