package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Unavailable;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As long as no byte has left, a failure is answered in words. */
class FailureBeforeTheFirstByteTests {

    private static ExportServer server;
    private static volatile StreamedLogs logs;

    @BeforeAll
    static void start() {
        server = ExportServer.start((StreamedLogs) each -> logs.stream(each));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50})
    void aFailureBeforeTheFirstByteIsAProblem(int rows) throws IOException {
        logs = StreamedLogs.failing(rows, new IllegalStateException("secret detail"));
        try (LogRecorder logged = LogRecorder.listen()) {
            HttpResponse<byte[]> answer = server.get("", "Accept", "text/csv");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertIsNoFile(answer);
            assertThat(new String(answer.body())).doesNotContain("secret", "Exception");
            String id = JsonMapper.shared().readTree(answer.body()).get("id").asString();
            assertThat(logged.others()).anyMatch(line -> line.contains(id));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50})
    void aStoreThatIsAwayIsToldBeforeTheFirstByte(int rows) throws IOException {
        logs = StreamedLogs.failing(rows, new Unavailable(new IOException("secret host")));
        HttpResponse<byte[]> answer = server.get("");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertIsNoFile(answer);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void aServerThatStopsSaysSoBeforeTheFirstByte() throws IOException {
        logs = StreamedLogs.failing(1, new ShuttingDown());
        HttpResponse<byte[]> answer = server.get("");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertIsNoFile(answer);
    }

    private static void assertIsNoFile(HttpResponse<byte[]> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }
}
