package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the last log was taken in is asked for ten times a second, however many want to know. */
class LatestLogsTests {

    private static final Scope SCOPE = new Scope("t");

    private final List<String> asked = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private Instant newest = Instant.EPOCH;
    private final LatestLogs latest = new LatestLogs(this::ask, () -> now.toNanos());

    @Test
    void theStoreIsAskedOnceForMany() {
        latest.of(SCOPE);
        latest.of(SCOPE);
        assertThat(asked).containsExactly("t");
    }

    @Test
    void everyTenantHasALatestOfItsOwn() {
        latest.of(SCOPE);
        latest.of(new Scope("other"));
        assertThat(asked).containsExactly("t", "other");
    }

    @Test
    void whatThisServerTakesInCountsAtOnce() {
        latest.of(SCOPE);
        newest = Instant.ofEpochMilli(7);
        latest.forget(SCOPE);
        assertThat(latest.of(SCOPE)).isEqualTo(newest);
    }

    @Test
    void whatAnotherServerTakesInCountsATenthOfASecondLater() {
        latest.of(SCOPE);
        newest = Instant.ofEpochMilli(7);
        now = Duration.ofMillis(99);
        assertThat(latest.of(SCOPE)).isEqualTo(Instant.EPOCH);
        now = Duration.ofMillis(100);
        assertThat(latest.of(SCOPE)).isEqualTo(newest);
    }

    private Instant ask(Scope scope) {
        asked.add(scope.tenant());
        return newest;
    }
}
