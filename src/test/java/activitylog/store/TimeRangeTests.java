package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A time that is made shorter again and again ends with an hour, at the end at which it was begun.
 */
class TimeRangeTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aQuarterIsShorterAndEndsWithAnHour(boolean newest) {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Instant since = Instant.ofEpochMilli(random.nextLong(1L << 40));
            Duration length = Duration.ofMillis(random.nextLong(1, 1L << random.nextInt(1, 36)));
            TimeRange time = new TimeRange(since, since.plus(length));
            for (TimeRange each = time; each.hours() > 1; ) {
                TimeRange quarter = each.quarter(newest);
                assertThat(quarter.isEmpty()).isFalse();
                assertThat(quarter.hours()).as("%s of %s", quarter, each).isLessThan(each.hours());
                assertThat(newest ? quarter.until() : quarter.since())
                        .isEqualTo(newest ? time.until() : time.since());
                each = quarter;
            }
        }
    }
}
