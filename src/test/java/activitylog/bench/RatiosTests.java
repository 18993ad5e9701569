package activitylog.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What a run beside other servers is held to is the median of the ratios of its rounds. */
@EnabledIf("hasNode")
class RatiosTests {

    private static final String RESULT =
            """
            {"results": {"page": {
              "activitylog": [{"perSecond": 30, "serverCpu": 4}, {"perSecond": 20, "serverCpu": 4}, {"perSecond": 50, "serverCpu": 9}],
              "gqlgen": [{"perSecond": 10}, {"perSecond": 10}, {"perSecond": 50}],
              "mercurius": [{"serverCpu": 10}, {"serverCpu": 8}, {"serverCpu": 10}]}}}
            """;

    @TempDir Path folder;

    static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void theyAreMediansOfRounds() throws Exception {
        Path result = Files.writeString(folder.resolve("result.json"), RESULT);
        Process process =
                new ProcessBuilder("node", "src/test/bench/ratios.mjs", result.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines())
                .containsExactly(
                        "2.00 at least 1.5 of the pages a second of gqlgen",
                        "0.50 at most 0.5 of the own CPU a page of Mercurius");
        assertThat(process.waitFor()).isZero();
    }
}
