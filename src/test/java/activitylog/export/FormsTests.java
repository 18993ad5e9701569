package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.InMemoryActivityLogs;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In which form a file is given. */
class FormsTests {

    private static final String MAY = "?from=2024-05-01&to=2024-05-31";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static ExportServer server;

    @BeforeAll
    static void start() {
        InMemoryActivityLogs logs = new InMemoryActivityLogs();
        logs.take(ExportServer.SCOPE, List.of(aLog("log_a").build(), aLog("log_b").build()));
        server = ExportServer.start(logs);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;header=present;charset=utf-8",
        "ndjson, application/x-ndjson",
        "xlsx, " + XLSX
    })
    void theEndingOfThePathSaysTheForm(String ending, String type) throws IOException {
        String path = "/activity-logs." + ending;
        HttpResponse<byte[]> answer = get(path, MAY, "application/pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type").replace(" ", "")).isEqualToIgnoringCase(type);
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"activity-logs_2024-05-01_2024-05-31."
                                + ending
                                + '"');
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Vary")).doesNotContain("Accept");
        HttpResponse<byte[]> head =
                server.send(HttpRequest.newBuilder(server.uri(path, MAY)).HEAD().build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Type")).isEqualTo(header(answer, "Content-Type"));
        assertThat(header(head, "Content-Disposition"))
                .isEqualTo(header(answer, "Content-Disposition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/csv",
                "text/csv | text/csv",
                "text/* | text/csv",
                "application/x-ndjson | application/x-ndjson",
                "Application/X-NDJSON;charset=utf-8 | application/x-ndjson",
                XLSX + " | " + XLSX,
                "application/* | application/x-ndjson",
                "text/csv;q=0.5, " + XLSX + " | " + XLSX,
                "*/*, text/csv;q=0 | application/x-ndjson",
                "text/csv;q=0.1, */*;q=0.2 | application/x-ndjson",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/csv",
                "application/json, application/x-ndjson;q=0.2 | application/x-ndjson"
            })
    void withoutAnEndingTheClientChooses(String accept, String type) throws IOException {
        HttpResponse<byte[]> answer = get("/activity-logs", MAY, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
    }

    @Test
    void whoTakesAnythingGetsCsv() throws IOException {
        String answer = RawHttp.get(server.port(), "/activity-logs" + MAY, "HTTP/1.1");
        assertThat(answer).contains("Content-Type: text/csv").contains("log_a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/html",
                "image/*",
                "text/csv;q=0",
                "*/*;q=0",
                "nonsense",
                "text/csv;q=x"
            })
    void whoTakesNoneIsToldAll(String accept) throws IOException {
        HttpResponse<byte[]> answer = get("/activity-logs", MAY, accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(problem.get("detail").asString())
                .contains("text/csv", "application/x-ndjson", XLSX);
    }

    @ParameterizedTest
    @CsvSource({
        "ndjson, layout=entries",
        "ndjson, columns=id",
        "ndjson, raw=true",
        "xlsx, separator=comma",
        "xlsx, bom=true",
        "xlsx, raw=false"
    })
    void aParameterThatMeansNothingForAFormIsRefused(String ending, String parameter)
            throws IOException {
        HttpResponse<byte[]> answer = get("/activity-logs." + ending, MAY + '&' + parameter, "*/*");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("argument").asString()).isEqualTo(parameter.split("=", 2)[0]);
        assertThat(problem.get("detail").asString()).contains("leave it out", ending);
    }

    @Test
    void theNameOfAFileSaysItsLayout() throws IOException {
        assertThat(
                        header(
                                get("/activity-logs.csv", MAY + "&layout=lineItems", "*/*"),
                                "Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"activity-logs-lineItems_2024-05-01_2024-05-31.csv\"");
    }

    private static HttpResponse<byte[]> get(String path, String query, String accept)
            throws IOException {
        return server.send(
                HttpRequest.newBuilder(server.uri(path, query)).header("Accept", accept).build());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("(no " + name + ")");
    }
}
