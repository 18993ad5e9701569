package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The present moment is asked for ten times a second, however many want to know. */
class PresentMomentsTests {

    private static final Scope SCOPE = new Scope("t");

    private final List<String> asked = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private Instant newest = Instant.EPOCH;
    private final PresentMoments present = new PresentMoments(this::ask, () -> now.toNanos());

    @Test
    void theStoreIsAskedOnceForMany() {
        present.of(SCOPE);
        present.of(SCOPE);
        assertThat(asked).containsExactly("t");
    }

    @Test
    void everyTenantHasAMomentOfItsOwn() {
        present.of(SCOPE);
        present.of(new Scope("other"));
        assertThat(asked).containsExactly("t", "other");
    }

    @Test
    void whatThisServerTakesInCountsAtOnce() {
        present.of(SCOPE);
        newest = Instant.ofEpochMilli(7);
        present.forget(SCOPE);
        assertThat(present.of(SCOPE)).isEqualTo(newest);
    }

    @Test
    void whatAnotherServerTakesInCountsATenthOfASecondLater() {
        present.of(SCOPE);
        newest = Instant.ofEpochMilli(7);
        now = Duration.ofMillis(99);
        assertThat(present.of(SCOPE)).isEqualTo(Instant.EPOCH);
        now = Duration.ofMillis(100);
        assertThat(present.of(SCOPE)).isEqualTo(newest);
    }

    private Instant ask(Scope scope) {
        asked.add(scope.tenant());
        return newest;
    }
}
