package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.boot.web.server.context.WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server that stops does not wait for files, and does not pass off a half for the whole. */
class ShutdownTests {

    @Test
    void aRunningExportIsCutVisibly() throws Exception {
        ExportServer server = ExportServer.start(StreamedLogs.ENDLESS);
        try (LogRecorder logged = LogRecorder.listen();
                HttpClient client = HttpClient.newHttpClient()) {
            InputStream file =
                    client.send(
                                    HttpRequest.newBuilder(server.uri("")).build(),
                                    BodyHandlers.ofInputStream())
                            .body();
            assertThat(file.readNBytes(100_000)).hasSize(100_000);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            assertThatThrownBy(() -> readAll(file)).isInstanceOf(IOException.class);
            stopped.get(1, TimeUnit.MINUTES);
            assertThat(logged.others())
                    .anyMatch(line -> line.matches("door=csv .* rows=\\d+ outcome=stopped .*"))
                    .contains("Graceful shutdown complete");
        }
    }

    @Test
    void noExportBeginsWhenTheServerStops() {
        Shutdown shutdown = new Shutdown();
        assertThat(shutdown.isRunning()).isTrue();
        shutdown.check();
        shutdown.stop();
        assertThat(shutdown.isRunning()).isFalse();
        assertThatThrownBy(shutdown::check).isInstanceOf(ShuttingDown.class);
        shutdown.start();
        shutdown.check();
    }

    @Test
    void exportsAreToldBeforeTheWebServerWaitsForItsRequests() {
        assertThat(new Shutdown().getPhase()).isGreaterThan(GRACEFUL_SHUTDOWN_PHASE);
    }

    private static void readAll(InputStream file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (file.read(buffer) >= 0) {
            // Until the connection breaks.
        }
    }
}
