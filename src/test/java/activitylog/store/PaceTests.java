package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The quicker a part of the time is gone through, the longer is the next one. */
class PaceTests {

    private final Pace pace = new Pace();

    private long hoursAfter(long milliseconds) {
        pace.took(Duration.ofMillis(milliseconds));
        return pace.hours();
    }

    @Test
    void partsGrowWhileTheyAreQuick() {
        assertThat(pace.hours()).isEqualTo(24);
        assertThat(hoursAfter(0)).isEqualTo(48);
        assertThat(hoursAfter(249)).isEqualTo(96);
        assertThat(hoursAfter(250)).isEqualTo(96);
        assertThat(hoursAfter(500)).isEqualTo(96);
        assertThat(hoursAfter(501)).isEqualTo(48);
    }

    @Test
    void noPartIsShorterThanAnHour() {
        for (int part = 0; part < 10; part++) {
            pace.took(Duration.ofMinutes(1));
        }
        assertThat(pace.hours()).isEqualTo(1);
    }
}
