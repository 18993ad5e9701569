package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Cursor;
import activitylog.activity.ExportCheckpoint;
import activitylog.activity.ExportReceipt;
import activitylog.activity.ExportState;
import activitylog.activity.Fingerprint;
import activitylog.activity.HiddenFields;
import activitylog.activity.InMemoryActivityLogs;
import activitylog.activity.Language;
import activitylog.activity.Position;
import activitylog.activity.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file that was cut anywhere goes on behind what arrived, byte for byte. */
class ResumeTests {

    private static final Map<String, List<String>> ASKED =
            Map.of(
                    "from", List.of("2024-05-01"),
                    "to", List.of("2024-05-31"),
                    "columns", List.of("occurredAt,id,details"));
    private static final String QUERY =
            "?from=2024-05-01&to=2024-05-31&columns=occurredAt,id,details";
    private static final InMemoryActivityLogs LOGS = new InMemoryActivityLogs();

    private static ExportServer server;
    private static byte[] whole;
    private static ExportReceipt receipt;

    @BeforeAll
    static void exportAll() throws Exception {
        LOGS.take(
                ExportServer.SCOPE, IntStream.range(0, 6_789).mapToObj(ResumeTests::log).toList());
        server = ExportServer.start(LOGS);
        whole = server.get(QUERY).body();
        receipt = server.exports().next(ExportState.COMPLETE);
        LOGS.take(
                ExportServer.SCOPE,
                List.of(aLog("log_late").recordedAt("2024-06-01T00:00:00Z").build()));
    }

    private static ActivityLog log(int number) {
        return aLog("log_" + number)
                .occurredAt(Instant.parse("2024-05-02T00:00:00Z").plusSeconds(number / 3))
                .build();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFileThatWasCutAnywhereGoesOnBehindACheckpoint() throws IOException {
        Random random = new Random(20_261_123);
        for (int round = 0; round < 60; round++) {
            int arrived = random.nextInt(whole.length + 1);
            ExportCheckpoint kept = receipt.progress().within(arrived);
            if (kept == null) {
                assertThat(arrived)
                        .isLessThan((int) receipt.progress().checkpoints().getFirst().bytes());
            } else {
                ByteArrayOutputStream together = new ByteArrayOutputStream();
                together.write(whole, 0, (int) kept.bytes());
                together.write(server.get(QUERY + "&after=" + kept.cursor()).body());
                assertThat(together.toByteArray())
                        .as("cut behind %d bytes", arrived)
                        .isEqualTo(whole);
            }
        }
        assertThat(receipt.progress().checkpoints()).hasSize(6);
    }

    @Test
    void aFileGoesOnBehindAnyLog() throws IOException {
        Random random = new Random(7);
        String text = new String(whole, StandardCharsets.UTF_8);
        for (int round = 0; round < 40; round++) {
            ActivityLog last = log(random.nextInt(6_789));
            String cursor = new Cursor(snapshot(), Position.of(last)).encode(file());
            int end = text.indexOf(last.id() + ",");
            end = text.indexOf("\r\n", end) + 2;
            HttpResponse<byte[]> rest = server.get(QUERY + "&after=" + cursor);
            assertThat(new String(rest.body(), StandardCharsets.UTF_8))
                    .as(last.id())
                    .isEqualTo(text.substring(end));
        }
    }

    /** Of the cursors of that file. */
    private static Fingerprint file() {
        return ExportRequest.parse(
                        Form.CSV, ASKED, Language.EN, HiddenFields.of(ExportServer.SCOPE))
                .fingerprint(ExportServer.SCOPE);
    }

    @Test
    void aFileOfAnotherShapeCannotGoOnWithIt() throws IOException {
        for (String other :
                List.of(
                        QUERY + "&layout=lineItems",
                        QUERY + "&layout=changes",
                        QUERY.replace("id,", ""),
                        QUERY.replace("occurredAt,id", "id,occurredAt"),
                        QUERY + "&lang=sv",
                        QUERY + "&separator=tab",
                        QUERY + "&raw=true")) {
            HttpResponse<byte[]> rest = server.get(other + "&after=" + receipt.cursor());
            assertThat(rest.statusCode()).as(other).isEqualTo(400);
            assertThat(new String(rest.body(), StandardCharsets.UTF_8))
                    .as(other)
                    .contains("the cursor belongs to another question");
        }
        assertThat(server.get(QUERY + "&bom=false&after=" + receipt.cursor()).statusCode())
                .isEqualTo(200);
    }

    private static Snapshot snapshot() {
        return new Snapshot(receipt.order().asOf(), java.time.LocalDate.EPOCH);
    }

    @Test
    void nothingComesBehindTheLastLog() throws IOException {
        HttpResponse<byte[]> rest = server.get(QUERY + "&after=" + receipt.cursor());
        assertThat(rest.statusCode()).isEqualTo(200);
        assertThat(rest.body()).isEmpty();
    }

    @Test
    void aCursorOfAnotherQuestionOrMomentIsTheCallersMistake() throws IOException {
        for (String query :
                List.of(
                        "?from=2024-05-02&after=" + receipt.cursor(),
                        QUERY + "&asOf=2024-05-14T10:00:00Z&after=" + receipt.cursor(),
                        QUERY + "&after=nonsense",
                        QUERY + "&after=" + future())) {
            assertThat(server.get(query).statusCode()).as(query).isEqualTo(400);
        }
    }

    private static String future() {
        Snapshot later =
                new Snapshot(Instant.parse("2030-01-01T00:00:00Z"), java.time.LocalDate.EPOCH);
        return new Cursor(later, Position.of(log(1))).encode(file());
    }

    @Test
    void checkpointsAreFewHoweverLongTheFileIs() {
        Checkpoints checkpoints = new Checkpoints(10);
        long logs = 0;
        for (int i = 0; i < 1_000_000; i++) {
            logs++;
            if (checkpoints.isDue(logs)) {
                checkpoints.add(new ExportCheckpoint(logs, "c" + logs));
            }
        }
        List<ExportCheckpoint> all = checkpoints.all();
        assertThat(all).hasSizeBetween(128, 256);
        long[] places = all.stream().mapToLong(ExportCheckpoint::bytes).toArray();
        long distance = places[0];
        assertThat(Arrays.stream(places).allMatch(place -> place % distance == 0)).isTrue();
        assertThat(places).isSorted().doesNotHaveDuplicates();
        assertThat(places[places.length - 1]).isGreaterThan(1_000_000 - 2 * distance);
    }
}
