package activitylog.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A benchmark whose aim is missed, or that has no figure, ends with an error. */
class AimsTests {

    private record Ended(int status, String output) {}

    private static Ended aims(String lines) throws Exception {
        Process process =
                new ProcessBuilder("bash", "src/test/bench/aims").redirectErrorStream(true).start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(lines.getBytes(UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.53 at least 1.5 of the pages of another server\n",
                "1.5 at least 1.5 of the pages of another server\n",
                "10 at least 9 of ten\n",
                ".94 at most 5 seconds\n",
                "-3 at most 0 logs lost\n",
                "1 at least 1 page\n0 at most 0 errors\n"
            })
    void whatIsReached(String lines) throws Exception {
        Ended ended = aims(lines);
        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output().lines()).allMatch(line -> line.startsWith("reached: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.49 at least 1.5 of the pages of another server\n",
                "10 at most 9 seconds\n",
                "5.01 at most 5 seconds\n",
                " at most 5 seconds, but nothing was measured\n",
                "NaN at most 5 seconds\n",
                "null at most 0 answers\n",
                "2 at about 2 seconds\n",
                "2 at least\n",
                "1 at most 0 errors\n1 at least 1 page\n"
            })
    void whatIsMissed(String lines) throws Exception {
        Ended ended = aims(lines);
        assertThat(ended.status()).as(ended.output()).isOne();
        assertThat(ended.output()).contains("MISSED:  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void nothingIsNoSuccess(String lines) throws Exception {
        assertThat(aims(lines).status()).isOne();
    }
}
