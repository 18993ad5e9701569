package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchdogTests {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofDays(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private <T> T on(Callable<T> work) throws InterruptedException, ExecutionException {
        return threads.submit(work).get();
    }

    /** Waits as the driver does. */
    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoInterruptedException("Interrupted", e);
        }
    }

    @Test
    void whatTakesTooLongIsEnded() {
        Watchdog watchdog = new Watchdog(SOON);
        assertThatThrownBy(() -> on(() -> watchdog.during(() -> await(never))))
                .hasCauseInstanceOf(MongoTimeoutException.class)
                .hasMessageContaining("50 ms");
    }

    @Test
    void whoWasEndedIsNotInterruptedAfterwards() throws Exception {
        Watchdog watchdog = new Watchdog(SOON);
        assertThat(
                        on(() -> {
                            try {
                                return watchdog.during(() -> await(never));
                            } catch (MongoTimeoutException e) {
                                return Thread.currentThread().isInterrupted();
                            }
                        }))
                .isFalse();
    }

    @Test
    void whatEndsByItselfWhenItIsTooLateIsAnAnswer() throws Exception {
        Watchdog watchdog = new Watchdog(SOON);
        assertThat(
                        on(() -> {
                            String answer =
                                    watchdog.during(() -> {
                                        while (!Thread.currentThread().isInterrupted()) {
                                            Thread.onSpinWait();
                                        }
                                        return "answer";
                                    });
                            return answer + " " + Thread.currentThread().isInterrupted();
                        }))
                .isEqualTo("answer false");
    }

    @Test
    void whatEndedInTimeIsNotInterruptedLater() throws Exception {
        Watchdog watchdog = new Watchdog(SOON);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        Future<Boolean> inTime =
                threads.submit(() -> {
                    watchdog.during(() -> true);
                    ended.countDown();
                    return await(looked);
                });
        await(ended);
        assertThatThrownBy(() -> on(() -> watchdog.during(() -> await(never))))
                .hasCauseInstanceOf(MongoTimeoutException.class);
        looked.countDown();
        assertThat(inTime.get()).isTrue();
    }

    @Test
    void anotherInterruptionStaysOne() throws Exception {
        Watchdog watchdog = new Watchdog(NEVER);
        assertThat(
                        on(() -> {
                            Thread.currentThread().interrupt();
                            try {
                                return watchdog.during(() -> await(never));
                            } catch (MongoInterruptedException e) {
                                return Thread.currentThread().isInterrupted();
                            }
                        }))
                .isTrue();
    }
}
