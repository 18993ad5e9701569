package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.ExportParameter;
import activitylog.activity.ExportReceipt;
import activitylog.activity.ExportState;
import activitylog.activity.InMemoryActivityLogs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every export has a receipt, and only a file that is whole has one that says so. */
class ReceiptTests {

    private static final int MANY = 20_000;

    private static ExportServer server;
    private static volatile StreamedLogs logs;

    @BeforeAll
    static void start() {
        server =
                ExportServer.start(
                        (StreamedLogs) each -> logs.stream(each),
                        "--activitylog.export.heartbeat=1ms",
                        "--server.tomcat.connection-timeout=500ms");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void refuseNothing() {
        server.exports().refuse(null);
    }

    private static ExportReceipt receipt(HttpResponse<?> answer) {
        String id = answer.headers().firstValue("Export-Id").orElseThrow();
        return server.exports().find(ExportServer.SCOPE, id);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void aWholeFileHasAReceiptThatProvesIt() throws Exception {
        for (int rows : new int[] {0, 1, MANY}) {
            logs = StreamedLogs.of(rows);
            HttpResponse<byte[]> answer = server.get("?action=a&action=b&lang=sv&columns=id");
            ExportReceipt receipt = receipt(answer);
            assertThat(receipt.state()).isEqualTo(ExportState.COMPLETE);
            assertThat(receipt.rows()).isEqualTo(rows);
            assertThat(receipt.bytes()).isEqualTo(answer.body().length);
            assertThat(receipt.sha256()).isEqualTo(sha256(answer.body()));
            assertThat(receipt.principal()).isEqualTo("anna@nordreseller.example");
            assertThat(receipt.finishedAt()).isNotNull();
            assertThat(receipt.order().columns()).containsExactly("id");
            assertThat(receipt.order().parameters())
                    .contains(new ExportParameter("action", List.of("a", "b")));
            assertThat(answer.headers().firstValue("Export-As-Of"))
                    .hasValue(receipt.order().asOf().toString());
        }
    }

    @Test
    void theHashIsOfTheBytesBeforeTheyAreCompressed() throws Exception {
        logs = StreamedLogs.of(MANY);
        try (ExportServer zipping =
                ExportServer.start(
                        logs,
                        "--server.compression.enabled=true",
                        "--server.compression.mime-types=text/csv")) {
            HttpResponse<byte[]> zipped = zipping.get("", "Accept-Encoding", "gzip");
            assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(zipped.headers().allValues("Vary").toString())
                    .containsIgnoringCase("accept-encoding");
            byte[] plain =
                    new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
            ExportReceipt receipt = zipping.exports().next(ExportState.COMPLETE);
            assertThat(receipt.sha256()).isEqualTo(sha256(plain));
            assertThat(receipt.bytes()).isEqualTo(plain.length);
        }
    }

    @Test
    void whoAsksForTrailersGetsTheHashBehindTheFile() throws Exception {
        for (int rows : new int[] {1, MANY}) {
            logs = StreamedLogs.of(rows);
            String answer =
                    RawHttp.get(
                            server.port(), "/activity-logs.csv", "HTTP/1.1", "TE: trailers, gzip");
            ExportReceipt receipt = server.exports().next(ExportState.COMPLETE);
            assertThat(answer)
                    .contains("Trailer: Export-Rows, Export-SHA-256")
                    .containsIgnoringCase("\r\n0\r\n")
                    .containsIgnoringCase("\r\nExport-Rows: " + rows + "\r\n")
                    .containsIgnoringCase("\r\nExport-SHA-256: " + receipt.sha256() + "\r\n");
            assertThat(RawHttp.get(server.port(), "/activity-logs.csv", "HTTP/1.1"))
                    .doesNotContain("Export-SHA-256");
            server.exports().next(ExportState.COMPLETE);
        }
    }

    @Test
    void aFileThatFailsHasNoTrailers() throws Exception {
        logs = StreamedLogs.failing(MANY, new IllegalStateException("secret detail"));
        assertThat(RawHttp.get(server.port(), "/activity-logs.csv", "HTTP/1.1", "TE: trailers"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("\r\n0\r\n", "\r\nExport-SHA-256:");
    }

    @Test
    void aFileThatIsCutFailed() throws Exception {
        logs = StreamedLogs.failing(MANY, new IllegalStateException("secret detail"));
        assertThatThrownBy(() -> server.get("")).isInstanceOf(IOException.class);
        ExportReceipt receipt = server.exports().next(ExportState.FAILED);
        assertThat(receipt.rows()).isEqualTo(MANY);
        assertThat(receipt.bytes()).isPositive();
        assertThat(receipt.sha256()).isNull();
        assertThat(receipt.cursor()).isNotNull();
    }

    @Test
    void aFileThatFailsBeforeItBeginsFailedAsWell() throws Exception {
        logs = StreamedLogs.failing(1, new IllegalStateException("secret detail"));
        assertThat(server.get("").statusCode()).isEqualTo(500);
        assertThat(server.exports().next(ExportState.FAILED).rows()).isEqualTo(1);
    }

    @Test
    void anExportWithoutAReceiptDoesNotBegin() throws Exception {
        logs =
                each -> {
                    throw new AssertionError("Nothing is read");
                };
        server.exports().refuse(ExportState.RUNNING);
        HttpResponse<byte[]> answer = server.get("");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("secret");
    }

    @Test
    void thereIsNoWholeFileWithoutAReceiptThatSaysSo() throws Exception {
        server.exports().refuse(ExportState.COMPLETE);
        logs = StreamedLogs.of(1);
        assertThat(server.get("").statusCode()).isEqualTo(503);
        server.exports().next(ExportState.FAILED);
        logs = StreamedLogs.of(MANY);
        assertThatThrownBy(() -> server.get("")).isInstanceOf(IOException.class);
        server.exports().next(ExportState.FAILED);
    }

    @Test
    void aRunningExportTellsHowFarItIs() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        logs =
                each -> {
                    StreamedLogs.of(5_000).stream(each);
                    awaitQuietly(seen);
                };
        CompletableFuture<HttpResponse<byte[]>> answer =
                CompletableFuture.supplyAsync(() -> get(server));
        ExportReceipt running = server.exports().next(ExportState.RUNNING);
        while (running.rows() == 0) {
            running = server.exports().next(ExportState.RUNNING);
        }
        assertThat(running.rows()).isBetween(1_000L, 5_000L);
        assertThat(running.progress().checkpoints()).isNotEmpty();
        seen.countDown();
        assertThat(answer.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatLeavesCancelsItsExport() throws Exception {
        logs = StreamedLogs.ENDLESS;
        try (Socket socket = RawHttp.open(server.port(), "/activity-logs.csv", "HTTP/1.1")) {
            assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
        }
        assertThat(server.exports().next(ExportState.CANCELLED).rows()).isPositive();
    }

    @Test
    void aClientThatTakesNothingMoreCancelsItsExport() throws Exception {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        logs =
                each -> {
                    try {
                        StreamedLogs.ENDLESS.stream(each);
                    } finally {
                        closed.complete(null);
                    }
                };
        try (Socket socket = RawHttp.open(server.port(), "/activity-logs.csv", "HTTP/1.1")) {
            assertThat(socket.getInputStream().readNBytes(1_000)).hasSize(1_000);
            closed.get(1, TimeUnit.MINUTES);
            assertThat(server.exports().next(ExportState.CANCELLED).rows()).isPositive();
        }
    }

    @Test
    void asManyExportsRunAsMayAndNoMore() throws Exception {
        CountDownLatch running = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        StreamedLogs waiting =
                each -> {
                    running.countDown();
                    awaitQuietly(go);
                };
        try (ExportServer small =
                ExportServer.start(waiting, "--activitylog.export.max-running-per-tenant=2")) {
            List<CompletableFuture<HttpResponse<byte[]>>> two =
                    List.of(
                            CompletableFuture.supplyAsync(() -> get(small)),
                            CompletableFuture.supplyAsync(() -> get(small)));
            assertThat(running.await(1, TimeUnit.MINUTES)).isTrue();
            HttpResponse<byte[]> third = small.get("");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValue("Retry-After")).hasValue("30");
            assertThat(new String(third.body(), StandardCharsets.UTF_8))
                    .contains("TOO_MANY_EXPORTS", "The partner has 2 exports running");
            go.countDown();
            for (CompletableFuture<HttpResponse<byte[]>> each : two) {
                assertThat(each.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(200);
            }
            assertThat(small.get("").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void exportsOfTheSameMomentAreTheSameAndThereIsNoneLater() throws Exception {
        InMemoryActivityLogs kept = new InMemoryActivityLogs();
        try (ExportServer keeping = ExportServer.start(kept)) {
            String may = "?from=2024-05-01&to=2024-05-31";
            kept.take(ExportServer.SCOPE, List.of(aLog("log_a").build()));
            HttpResponse<byte[]> first = keeping.get(may);
            String asOf = first.headers().firstValue("Export-As-Of").orElseThrow();
            kept.take(
                    ExportServer.SCOPE,
                    List.of(aLog("log_b").recordedAt("2024-05-14T10:00:00.001Z").build()));
            assertThat(keeping.get(may + "&asOf=" + asOf).body()).isEqualTo(first.body());
            assertThat(keeping.get(may).body()).isNotEqualTo(first.body());
            HttpResponse<byte[]> later = keeping.get(may + "&asOf=2024-05-14T10:00:00.002Z");
            assertThat(later.statusCode()).isEqualTo(400);
            assertThat(new String(later.body(), StandardCharsets.UTF_8))
                    .contains("\"argument\":\"asOf\"", "not after the present one");
            assertThat(keeping.get(may + "&asOf=yesterday").statusCode()).isEqualTo(400);
        }
    }

    private static HttpResponse<byte[]> get(ExportServer from) {
        try {
            return from.get("");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
