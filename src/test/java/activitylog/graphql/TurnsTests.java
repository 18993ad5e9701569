package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A bounded number of questions is answered at once; who waits too long is refused. */
class TurnsTests {

    @Test
    void whoComesWhenAllTurnsAreTakenIsRefused() {
        Turns turns = turns(2, Duration.ZERO);
        turns.take();
        turns.take();
        assertThatThrownBy(turns::take)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                            assertThat(refusal.code()).isEqualTo("UNAVAILABLE");
                        });
    }

    @Test
    void aTurnThatIsOverIsFreeAgain() {
        Turns turns = turns(1, Duration.ZERO);
        turns.take().close();
        turns.take().close();
        assertThat(turns.take()).isNotNull();
    }

    @Test
    void whoWaitsGetsTheTurnOfAnother() throws Exception {
        Turns turns = turns(3, Duration.ofMinutes(1));
        AtomicInteger now = new AtomicInteger();
        List<Callable<Integer>> questions = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            questions.add(() -> {
                try (Turns.Turn _ = turns.take()) {
                    int together = now.incrementAndGet();
                    Thread.yield();
                    now.decrementAndGet();
                    return together;
                }
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> together : threads.invokeAll(questions)) {
                assertThat(together.get()).isBetween(1, 3);
            }
        }
    }

    @Test
    void anInterruptedQuestionIsRefused() {
        Turns turns = turns(1, Duration.ofMinutes(1));
        turns.take();
        Thread.currentThread().interrupt();
        assertThatThrownBy(turns::take).isInstanceOf(Refusal.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Turns turns(int concurrent, Duration wait) {
        return new Turns(
                new GraphQlLimits(
                        DataSize.ofMegabytes(1), 1, 1, 1, Duration.ofSeconds(1), concurrent, wait));
    }
}
