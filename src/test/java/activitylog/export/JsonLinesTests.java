package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a line of NDJSON. */
class JsonLinesTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void everyLogIsALineThatSaysWhatItIs() throws IOException {
        List<JsonNode> lines = lines(ExampleLogs.ALL);
        assertThat(lines).hasSameSizeAs(ExampleLogs.ALL);
        JsonNode order = lines.getFirst();
        assertThat(order.at("/occurredAt").asString()).isEqualTo("2026-10-25T00:59:59.999Z");
        assertThat(order.at("/action/label").asString()).isEqualTo("Created an order");
        assertThat(order.at("/details/__typename").asString()).isEqualTo("OrderDetails");
        assertThat(order.at("/details/lineItems/0/pricing/price").decimalValue())
                .isEqualByComparingTo("12.5");
        assertThat(order.at("/subscriptions/0/url").asString())
                .startsWith("https://partner.example/");
        assertThat(order.at("/source").isObject()).isTrue();
        assertThat(order.at("/hidden").isEmpty()).isTrue();
    }

    @RepeatedTest(20)
    void hostileTextsStayInTheirLine(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        String text = HostileText.random(random);
        ActivityLog log =
                aLog("log_" + seed).customer("c", text).source("{\n\"a\":\r\n[1e5, 1.50]}").build();
        JsonNode line = lines(List.of(log, log)).getLast();
        assertThat(line.at("/affectedCustomer/companyName").asString())
                .as("seed %d", seed)
                .isEqualTo(text.replaceAll("\\p{Cs}", "\ufffd"));
        assertThat(line.at("/source/a")).hasSize(2);
    }

    private static List<JsonNode> lines(List<ActivityLog> logs) throws IOException {
        ExportRequest request =
                ExportRequest.parse(
                        Form.NDJSON, Map.of(), Language.EN, ExportServer.NOTHING_HIDDEN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sheet sheet = Form.NDJSON.sheet(request, Csv.rendering(request), bytes);
        sheet.begin();
        for (ActivityLog log : logs) {
            sheet.row(log);
        }
        sheet.end();
        assertThat(sheet.rows()).isEqualTo(logs.size());
        String text = Csv.text(bytes.toByteArray());
        assertThat(text).endsWith("}\n").doesNotContain("}\n\n", " {");
        return List.of(text.split("\n", -1)).subList(0, logs.size()).stream()
                .map(JSON::readTree)
                .toList();
    }
}
