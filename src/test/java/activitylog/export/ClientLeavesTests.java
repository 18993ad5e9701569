package activitylog.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ExportState;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that leaves is noticed also while the store finds nothing to write. */
@Timeout(60)
class ClientLeavesTests {

    private static final String PATH = "/activity-logs.csv";

    private static ExportServer server;
    private static volatile Searching logs;

    @BeforeAll
    static void start() {
        server =
                ExportServer.start(
                        (StreamedLogs) each -> logs.stream(each),
                        "--activitylog.export.client-check=1ms",
                        "--activitylog.export.heartbeat=1ms",
                        "--server.compression.enabled=true",
                        "--server.compression.mime-types=text/csv",
                        "--activitylog.export.max-running-per-tenant=1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void findNothing() {
        server.awaitFreePlace();
        logs = new Searching(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20_000})
    void theSearchIsInterruptedAndTheReceiptSaysCancelled(int before) throws Exception {
        logs = new Searching(before);
        try (Socket _ = RawHttp.open(server.port(), PATH, "HTTP/1.1", "Accept-Encoding: gzip")) {
            logs.searching.await();
        }
        assertThat(logs.end.get()).isInstanceOf(InterruptedException.class);
        assertThat(server.exports().next(ExportState.CANCELLED).rows()).isEqualTo(before);
    }

    @Test
    void aClientThatBreaksOffIsNoticedAsWell() throws Exception {
        try (Socket socket = RawHttp.open(server.port(), PATH, "HTTP/1.1")) {
            socket.setSoLinger(true, 0);
            logs.searching.await();
        }
        assertThat(logs.end.get()).isInstanceOf(InterruptedException.class);
        server.exports().next(ExportState.CANCELLED);
    }

    @Test
    void itsPlaceIsFreeAfterwards() throws Exception {
        try (LogRecorder logged = LogRecorder.listen()) {
            try (Socket _ = RawHttp.open(server.port(), PATH, "HTTP/1.1")) {
                logs.searching.await();
            }
            assertThat(logged.next().getFormattedMessage()).contains("rows=0 outcome=left");
        }
        server.exports().next(ExportState.CANCELLED);
        logs = new Searching(1);
        logs.found.countDown();
        while (server.get("").statusCode() == 429) {
            Thread.onSpinWait();
        }
        assertThat(server.get("").statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatWaitsGetsItsFileAndWhatItHasAskedForAhead() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            ask(socket, "keep-alive");
            logs.searching.await();
            ask(socket, "close");
            for (int looked = 0; looked < 100; looked++) {
                server.exports().next(ExportState.RUNNING);
            }
            assertThat(logs.end).isNotDone();
            logs.found.countDown();
            assertThat(read(socket).split("HTTP/1.1 200", -1)).hasSize(3);
        }
    }

    private static void ask(Socket socket, String connection) throws IOException {
        String request = "GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: ";
        socket.getOutputStream().write((request + connection + "\r\n\r\n").getBytes(ISO_8859_1));
    }

    private static String read(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }

    /** A store that gives some logs, and then looks for the next one until it is interrupted. */
    private static final class Searching implements StreamedLogs {

        private final int before;
        private final CountDownLatch searching = new CountDownLatch(1);
        private final CountDownLatch found = new CountDownLatch(1);
        private final CompletableFuture<Exception> end = new CompletableFuture<>();

        private Searching(int before) {
            this.before = before;
        }

        @Override
        public void stream(Consumer<ActivityLog> each) {
            StreamedLogs.of(before).stream(each);
            searching.countDown();
            try {
                found.await();
            } catch (InterruptedException e) {
                end.complete(e);
                throw new IllegalStateException("Interrupted", e);
            }
        }
    }
}
