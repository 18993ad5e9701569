package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import activitylog.activity.Unavailable;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a file never looks like a whole one, whatever fails and whoever reads. */
class CutTests {

    private static final String PATH = "/activity-logs.csv";
    private static final int MANY = 20_000;

    private static ExportServer server;
    private static volatile StreamedLogs logs;

    @BeforeAll
    static void start() {
        server =
                ExportServer.start(
                        (StreamedLogs) each -> logs.stream(each),
                        "--server.compression.enabled=true",
                        "--server.compression.mime-types=text/csv,application/json",
                        "--server.compression.min-response-size=1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void failAfterManyRows() {
        logs = StreamedLogs.failing(MANY, new IllegalStateException("secret detail"));
    }

    @Test
    void javaSeesAFailureInTheMiddle() {
        assertThatThrownBy(() -> server.get("")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> server.get("", "Accept-Encoding", "gzip"))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activity-logs.ndjson", "/activity-logs.xlsx"})
    void everyFormIsCut(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path, "")).build();
        assertThatThrownBy(() -> server.send(request)).isInstanceOf(IOException.class);
        assertThat(RawHttp.get(server.port(), path, "HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .contains("Transfer-Encoding: chunked")
                .doesNotContain("\r\n0\r\n");
        assertThat(RawHttp.get(server.port(), path, "HTTP/1.0")).startsWith("HTTP/1.1 426");
        logs = StreamedLogs.of(MANY);
        assertThat(RawHttp.get(server.port(), path, "HTTP/1.1")).endsWith("\r\n0\r\n\r\n");
    }

    @Test
    void javaSeesAStoreThatGoesAwayInTheMiddle() {
        logs = StreamedLogs.failing(MANY, new Unavailable(new IOException("Broken pipe")));
        assertThatThrownBy(() -> server.get("")).isInstanceOf(IOException.class);
    }

    @Test
    void aBrokenPipeOfTheStoreIsNotTakenForAClientThatLeft() {
        logs = StreamedLogs.failing(MANY, new UncheckedIOException(new IOException("Broken pipe")));
        assertThatThrownBy(() -> server.get("")).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--http1.1", "--compressed"})
    void curlSeesAFailureInTheMiddle(String option, @TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/curl")), "curl is installed");
        Process curl =
                new ProcessBuilder(
                                "/usr/bin/curl",
                                "-s",
                                option,
                                "-o",
                                "file.csv",
                                server.uri("").toString())
                        .directory(folder.toFile())
                        .start();
        assertThat(curl.waitFor()).isEqualTo(18);
        assertThat(folder.resolve("file.csv")).isNotEmptyFile();
    }

    @Test
    void nothingStandsBehindTheLastRow() throws IOException {
        String answer = RawHttp.get(server.port(), PATH, "HTTP/1.1", "Accept: text/html");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("Transfer-Encoding: chunked")
                .doesNotContain("\r\n0\r\n", "timestamp", "secret", "<html");
    }

    @Test
    void aFileThatIsWholeHasItsEnd() throws IOException {
        logs = StreamedLogs.of(1);
        assertThat(RawHttp.get(server.port(), PATH + "?columns=id", "HTTP/1.1"))
                .endsWith("log_1\r\n");
        logs = StreamedLogs.of(MANY);
        assertThat(RawHttp.get(server.port(), PATH, "HTTP/1.1")).endsWith("\r\n0\r\n\r\n");
    }

    @Test
    void whoCannotSeeACutGetsNoFile() throws IOException {
        assertThat(RawHttp.get(server.port(), PATH, "HTTP/1.0"))
                .startsWith("HTTP/1.1 426")
                .contains("Upgrade: HTTP/1.1", "UPGRADE_REQUIRED");
    }

    @Test
    void aFailureInTheMiddleIsLoggedOnceWithItsStack() throws Exception {
        try (LogRecorder logged = LogRecorder.listen()) {
            assertThatThrownBy(() -> server.get("")).isInstanceOf(IOException.class);
            ILoggingEvent line = logged.next();
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getFormattedMessage()).contains("rows=" + MANY + " outcome=failed");
            assertThat(line.getThrowableProxy().getMessage()).isEqualTo("secret detail");
            assertThat(logged.others()).isEmpty();
        }
    }

    @Test
    void aClientThatLeavesEndsTheReading() throws Exception {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        logs =
                each -> {
                    try {
                        StreamedLogs.ENDLESS.stream(each);
                    } finally {
                        closed.complete(null);
                    }
                };
        try (LogRecorder logged = LogRecorder.listen()) {
            try (Socket socket = RawHttp.open(server.port(), PATH, "HTTP/1.1")) {
                assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
            }
            closed.get(1, TimeUnit.MINUTES);
            ILoggingEvent line = logged.next();
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getFormattedMessage())
                    .matches("door=csv who=anna@nordreseller.example .* rows=\\d+ outcome=left .*");
            assertThat(line.getThrowableProxy()).isNull();
            assertThat(logged.others()).isEmpty();
        }
    }
}
