package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Read.Outcome;
import activitylog.activity.Scope;
import activitylog.export.LogRecorder;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A trace is one line that nobody can forge. */
class ReadTests {

    private static Read read(String principal, @Nullable String operation) {
        return new Read(
                new Viewer(principal, new Scope("t-1"), Set.of(Role.ADMIN_AGENT)),
                "graphql",
                operation,
                List.of("activityLogs", "viewer"),
                List.of("from"),
                7,
                Outcome.COMPLETE,
                Duration.ofMillis(12));
    }

    private static ILoggingEvent logged(Read read, @Nullable Throwable fault) throws Exception {
        try (LogRecorder log = LogRecorder.listen()) {
            read.log(fault);
            return log.next("activitylog.reads");
        }
    }

    @Test
    void theLineSaysWhoAskedWhatAndHowMuchCameOfIt() throws Exception {
        ILoggingEvent line = logged(read("anna@partner.example", "Mine"), null);

        assertThat(line.getLevel()).isEqualTo(Level.INFO);
        assertThat(line.getFormattedMessage())
                .isEqualTo(
                        "door=graphql who=anna@partner.example tenant=t-1 operation=Mine"
                                + " question=activityLogs,viewer parameters=from rows=7"
                                + " outcome=complete ms=12");
    }

    @Test
    void structuredLogsGetThePairsAsPairs() throws Exception {
        ILoggingEvent line = logged(read("anna@partner.example", null), null);

        assertThat(line.getKeyValuePairs())
                .extracting(pair -> pair.key + '=' + pair.value)
                .containsExactly(
                        "door=graphql",
                        "who=anna@partner.example",
                        "tenant=t-1",
                        "question=activityLogs,viewer",
                        "parameters=from",
                        "rows=7",
                        "outcome=complete",
                        "ms=12");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "eve\nrows=0",
                "eve\r\n2026-11-23 INFO door=graphql who=anna",
                "eve outcome=failed",
                "eve\" who=\"anna",
                "eve\\\" who=anna",
                "eve\u2028who=anna",
                "eve\u202ewho=anna",
                "eve\u0000",
                "{} {}",
                "e".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aNameCannotAddALineOrAPair(String name) throws Exception {
        String line = logged(read(name, name), null).getFormattedMessage();

        assertThat(line.lines()).hasSize(1);
        assertThat(line)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]")
                .hasSizeLessThan(700);
        assertThat(line.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "QUOTED"))
                .matches(
                        "door=graphql who=(QUOTED|eve\\?) tenant=t-1 operation=(QUOTED|eve\\?)"
                                + " question=activityLogs,viewer parameters=from rows=7"
                                + " outcome=complete ms=12");
    }

    @Test
    void aFaultThatNobodyElseTellsComesWithItsStack() throws Exception {
        ILoggingEvent line = logged(read("anna", null), new IllegalStateException("detail"));

        assertThat(line.getLevel()).isEqualTo(Level.ERROR);
        assertThat(line.getThrowableProxy().getMessage()).isEqualTo("detail");
    }
}
