package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Batches arrive in order, and no more of them wait than there may be. */
@Timeout(60)
class BatchesTests {

    private final Batches<Integer> batches = new Batches<>(10, size -> size);

    @Test
    void whatIsPutIsTakenInOrderUntilTheEnd() throws InterruptedException {
        batches.put(List.of(1, 2));
        batches.put(List.of(3));
        batches.end();
        assertThat(batches.take()).containsExactly(1, 2);
        assertThat(batches.take()).containsExactly(3);
        assertThat(batches.take()).isEmpty();
        assertThat(batches.take()).isEmpty();
    }

    @Test
    void aFailureComesBehindWhatWasRead() throws InterruptedException {
        batches.put(List.of(1));
        batches.fail(new IllegalStateException("Gone"));
        assertThat(batches.take()).containsExactly(1);
        assertThatThrownBy(batches::take).hasMessage("Gone");
    }

    @Test
    void whoIsInterruptedTakesNoMoreEvenOfWhatWaits() throws InterruptedException {
        batches.put(List.of(1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(batches::take).isInstanceOf(InterruptedException.class);
        assertThat(batches.take()).containsExactly(1);
    }

    @Test
    void whoReadsWaitsUntilThereIsRoom() throws Exception {
        batches.put(List.of(4, 5));
        try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            Thread[] thread = new Thread[1];
            Future<Boolean> put =
                    reader.submit(() -> {
                        synchronized (thread) {
                            thread[0] = Thread.currentThread();
                            thread.notifyAll();
                        }
                        return batches.put(List.of(2));
                    });
            awaitWaiting(thread);
            assertThat(put.isDone()).isFalse();
            assertThat(batches.take()).containsExactly(4, 5);
            assertThat(put.get()).isTrue();
        }
        assertThat(batches.take()).containsExactly(2);
    }

    @Test
    void aBatchThatIsLargerThanAllGoesThroughAlone() throws InterruptedException {
        assertThat(batches.put(List.of(1_000))).isTrue();
        assertThat(batches.take()).containsExactly(1_000);
    }

    @Test
    void whoReadsIsToldWhenNobodyWantsMore() throws Exception {
        batches.put(List.of(9));
        try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> put = reader.submit(() -> batches.put(List.of(9)));
            batches.leave();
            assertThat(put.get()).isFalse();
        }
    }

    @Test
    void everythingArrivesWhoeverIsFaster() throws Exception {
        try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> all =
                    reader.submit(() -> {
                        for (int i = 1; i <= 10_000; i++) {
                            batches.put(List.of(i % 7, i));
                        }
                        batches.end();
                        return null;
                    });
            List<Integer> taken = new ArrayList<>();
            for (List<Integer> next = batches.take(); !next.isEmpty(); next = batches.take()) {
                taken.add(next.get(1));
            }
            all.get();
            assertThat(taken).hasSize(10_000).isSorted();
        }
    }

    private static void awaitWaiting(Thread[] thread) throws InterruptedException {
        synchronized (thread) {
            while (thread[0] == null) {
                thread.wait();
            }
        }
        while (thread[0].getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }
}
