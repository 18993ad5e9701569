package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.PARTNER;

import activitylog.activity.ActivityLog;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading the audit record of an order, as JSON and then as a log. */
@State(Scope.Benchmark)
public class RecordParserBench {

    private String text = "";
    private JsonObject record;

    @Setup
    public void find() throws IOException {
        try (InputStream page =
                RecordParserBench.class.getResourceAsStream("/samples/audit-records-page.json")) {
            text = new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonObject answer = (JsonObject) AuditRecordBuilder.json(text);
        JsonArray items = (JsonArray) Objects.requireNonNull(answer.get("items"));
        record = (JsonObject) items.items().getFirst();
        text = JsonWriter.text(record);
    }

    @Benchmark
    public Object json() {
        return AuditRecordBuilder.json(text);
    }

    @Benchmark
    public ActivityLog log() {
        return AuditRecordParser.parse(record, PARTNER);
    }
}
