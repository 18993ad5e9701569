package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches make up the whole time, and become as long as the logs ask for. */
class StretchesTests {

    private static final long LOGS = 20_000;

    private static final TimeRange TIME =
            new TimeRange(
                    Instant.parse("2024-01-01T00:30:00Z"), Instant.parse("2025-01-01T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 0", "true, 0.001", "false, 0.1", "true, 1e9", "false, 1e300"})
    void theyMakeUpTheTimeWithoutGapsAndOverlaps(boolean newestFirst, double hours) {
        Stretches stretches = new Stretches(TIME, newestFirst, LOGS, hours);
        List<TimeRange> all = new ArrayList<>();
        while (stretches.hasNext()) {
            TimeRange next = stretches.next();
            assertThat(next.isEmpty()).isFalse();
            all.add(next);
            stretches.found(next, all.size() % 3 * 50_000L);
        }
        List<TimeRange> inTime = newestFirst ? all.reversed() : all;
        assertThat(inTime.getFirst().since()).isEqualTo(TIME.since());
        assertThat(inTime.getLast().until()).isEqualTo(TIME.until());
        for (int i = 1; i < inTime.size(); i++) {
            assertThat(inTime.get(i).since()).isEqualTo(inTime.get(i - 1).until());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.01, 3})
    void theyComeToHaveAboutTheSameNumberOfLogs(double thought) {
        double really = 0.01;
        Stretches stretches = new Stretches(TIME, true, LOGS, thought);
        List<Long> found = new ArrayList<>();
        while (stretches.hasNext()) {
            TimeRange next = stretches.next();
            found.add((long) (next.length().dividedBy(Duration.ofHours(1)) / really));
            stretches.found(next, found.getLast());
        }
        assertThat(found.get(Math.min(5, found.size() - 1)))
                .isLessThan(2 * LOGS)
                .isGreaterThan(LOGS / 4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTimeWithoutLogsIsOverSoon(boolean newestFirst) {
        Stretches stretches = new Stretches(TIME, newestFirst, LOGS, 0);
        int count = 0;
        while (stretches.hasNext()) {
            stretches.found(stretches.next(), 0);
            count++;
        }
        assertThat(count).isLessThan(8);
    }
}
