package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are written by hand exactly as by the formatter. */
class UtcTextTests {

    @Test
    void anInstantHasMillisecondsAndAZ() {
        assertThat(UtcText.of(Instant.parse("2026-11-07T08:04:05.06Z")))
                .isEqualTo("2026-11-07T08:04:05.060Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59.999Z",
                "0001-02-03T04:05:06.007Z",
                "1969-12-31T23:59:59.999999999Z",
                "1970-01-01T00:00:00Z",
                "2024-02-29T23:59:59.001Z",
                "9999-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z"
            })
    void theEdgesAreTheSame(String text) {
        Instant instant = Instant.parse(text);
        assertThat(UtcText.of(instant)).isEqualTo(UtcText.FORMAT.format(instant));
    }

    @Test
    void anyInstantIsTheSame() {
        for (long seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            Instant instant =
                    Instant.ofEpochSecond(
                            random.nextLong(-70_000_000_000L, 260_000_000_000L),
                            random.nextInt(1_000_000_000));
            assertThat(UtcText.of(instant))
                    .as("seed %d", seed)
                    .isEqualTo(UtcText.FORMAT.format(instant));
        }
    }
}
