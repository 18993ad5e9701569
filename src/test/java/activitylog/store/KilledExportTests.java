package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.access.Role;
import activitylog.access.TestIssuer;
import activitylog.activity.ExportReceipt;
import activitylog.activity.ExportSeek;
import activitylog.activity.ExportState;
import activitylog.activity.Scope;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Whoever is killed in the middle of an export: nobody takes the half for the whole. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledExportTests {

    private static final Scope SCOPE = new Scope("5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1");
    private static final String PATH = "/activity-logs.csv?from=2024-05-01&to=2024-05-31";
    private static final StoreProperties PROPERTIES =
            new StoreProperties(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    16,
                    1000,
                    1000,
                    DataSize.ofMegabytes(4),
                    null);

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final MongoServer MONGO = new MongoServer(new MemoryBackend());
    private static final Gate GATE = new Gate(MONGO.bind());
    private static final MongoClient CLIENT = MongoClients.create(MONGO.getConnectionString());
    private static final MongoDatabase DATABASE = CLIENT.getDatabase("activitylog");

    @TempDir Path folder;

    @BeforeAll
    static void fill() {
        MongoActivityLogs logs = MongoStore.in(DATABASE, PROPERTIES).logs();
        for (int part = 0; part < 30; part++) {
            int first = part * 1_000;
            logs.take(
                    SCOPE,
                    IntStream.range(first, first + 1_000)
                            .mapToObj(i -> aLog("log_" + i).action("x".repeat(1_000)).build())
                            .toList());
        }
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        GATE.close();
        MONGO.shutdownNow();
        ISSUER.close();
    }

    private ServerProcess server() throws Exception {
        return ServerProcess.start(
                ISSUER,
                folder.resolve("server.log"),
                "spring.mongodb.uri=" + GATE.uri() + "/activitylog",
                "activitylog.export.heartbeat=100ms");
    }

    /** A file of which the beginning has arrived, and which is too long to be on its way. */
    private static HttpResponse<InputStream> begun(ServerProcess server, HttpClient client)
            throws Exception {
        HttpResponse<InputStream> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(server.home() + PATH))
                                .header(
                                        "Authorization",
                                        "Bearer " + ISSUER.token(SCOPE.tenant(), Role.ADMIN_AGENT))
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().readNBytes(100_000)).hasSize(100_000);
        return answer;
    }

    private static void assertIsCut(HttpResponse<InputStream> answer) {
        assertThatThrownBy(() -> answer.body().transferTo(java.io.OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class);
    }

    /** The receipt as it is read so much later. */
    private static ExportReceipt receipt(HttpResponse<?> answer, Duration later) {
        String id = answer.headers().firstValue("Export-Id").orElseThrow();
        ExportReceipt found =
                new MongoExports(DATABASE, PROPERTIES, () -> Instant.now().plus(later))
                        .find(SCOPE, id);
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void aServerThatIsKilledLeavesAnErrorAndAReceiptThatFails() throws Exception {
        try (ServerProcess server = server();
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = begun(server, client);
            server.kill();
            assertIsCut(answer);
            ExportReceipt receipt = receipt(answer, Duration.ofMinutes(2));
            assertThat(receipt.state()).isEqualTo(ExportState.FAILED);
            assertThat(receipt.sha256()).isNull();
        }
    }

    @Test
    void aDatabaseThatGoesAwayLeavesAnErrorAndAReceiptThatFails() throws Exception {
        try (ServerProcess server = server();
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = begun(server, client);
            GATE.shut();
            try {
                assertIsCut(answer);
            } finally {
                GATE.open();
            }
            ExportReceipt receipt = receipt(answer, Duration.ofMinutes(2));
            assertThat(receipt.state()).isEqualTo(ExportState.FAILED);
        }
    }

    @Test
    void aClientThatIsKilledCancelsItsExport() throws Exception {
        try (ServerProcess server = server()) {
            Process curl =
                    new ProcessBuilder(
                                    "curl",
                                    "-sN",
                                    "--limit-rate",
                                    "100k",
                                    "-H",
                                    "Authorization: Bearer "
                                            + ISSUER.token(SCOPE.tenant(), Role.ADMIN_AGENT),
                                    server.home() + PATH)
                            .start();
            assertThat(curl.getInputStream().readNBytes(10_000)).hasSize(10_000);
            curl.destroyForcibly().waitFor();
            MongoExports exports = new MongoExports(DATABASE, PROPERTIES, Instant::now);
            ExportSeek cancelled = new ExportSeek(null, ExportState.CANCELLED, false, 9);
            while (exports.page(SCOPE, cancelled).isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(exports.page(SCOPE, cancelled)).hasSize(1);
        }
    }
}
