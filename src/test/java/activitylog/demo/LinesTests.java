package activitylog.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines become bytes one after the other. */
class LinesTests {

    @Test
    void everyLineIsThereInOrder() throws IOException {
        assertThat(new Lines(Stream.of("ä", "b c")).readAllBytes())
                .isEqualTo("ä\nb c\n".getBytes(UTF_8));
        assertThat(new Lines(Stream.empty()).readAllBytes()).isEmpty();
    }

    @Test
    void bytesCanBeReadOneByOne() throws IOException {
        Lines lines = new Lines(Stream.of("é"));

        assertThat(new int[] {lines.read(), lines.read(), lines.read(), lines.read()})
                .containsExactly(0xC3, 0xA9, '\n', -1);
    }

    @Test
    void aLineIsMadeWhenItIsReached() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Lines lines = new Lines(Stream.generate(() -> "line " + made.incrementAndGet()));

        assertThat(lines.readNBytes(new byte[10], 0, 7)).isEqualTo(7);

        assertThat(made).hasValue(1);
    }
}
