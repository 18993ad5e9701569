package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.FilterTree;
import activitylog.activity.InMemoryActivityLogs;
import activitylog.activity.InvalidRequest;
import activitylog.activity.Language;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the parameters of a request mean, and what is said of their mistakes. */
class ExportParametersTests {

    private static ExportServer server;

    @BeforeAll
    static void start() {
        server = ExportServer.start(new InMemoryActivityLogs());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/export/mistakes.txt",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void aMistakeIsToldInWords(String query, String code, String argument, String detail)
            throws IOException {
        HttpResponse<byte[]> answer = server.get('?' + encoded(query), "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("argument").asString()).isEqualTo(argument);
        assertThat(problem.get("detail").asString()).contains(detail);
    }

    @Test
    void anUnknownColumnIsToldAllThatAreKnown() {
        assertThatThrownBy(() -> parse("columns", "id,colour"))
                .isInstanceOf(InvalidRequest.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains(Layout.ENTRIES.columns().stream().map(Column::name).toList());
    }

    @Test
    void columnsKeepTheOrderInWhichTheyAreChosen() {
        assertThat(parse("columns", "id, status,occurredAt").columns())
                .extracting(Column::name)
                .containsExactly("id", "status", "occurredAt");
    }

    @Test
    void onlyWhatTheColumnsNeedIsSelected() {
        assertThat(
                        parse("columns", "id,affectedCustomer,actionCode,customerId")
                                .selection()
                                .paths())
                .containsExactly("action", "affectedCustomer.companyName", "affectedCustomer.id");
    }

    @Test
    void theFilterIsTheJsonThatGraphQlTakes() {
        ExportRequest request =
                parse(
                        "filter",
                        """
                        {"customerId": "C-1", "action": ["create_order", "x"], "status": null}
                        """);
        assertThat(request.inquiry().filter())
                .isEqualTo(
                        FilterTree.parse(
                                "filter",
                                Map.of(
                                        "customerId",
                                        List.of("C-1"),
                                        "action",
                                        List.of("create_order", "x"))));
        assertThat(parse("filter", "null").inquiry().filter()).isEqualTo(ActivityLogFilter.ANY);
        assertThat(parse("filter", "{}").inquiry().filter()).isEqualTo(ActivityLogFilter.ANY);
    }

    @Test
    void aSeparatorHasANameAndASign() {
        for (String name : List.of("comma", ",")) {
            assertThat(parse("separator", name).separator()).isEqualTo(Separator.COMMA);
        }
        for (String name : List.of("semicolon", ";")) {
            assertThat(parse("separator", name).separator()).isEqualTo(Separator.SEMICOLON);
        }
        assertThat(parse("separator", "tab").separator()).isEqualTo(Separator.TAB);
    }

    private static ExportRequest parse(String name, String value) {
        return ExportRequest.parse(
                Form.CSV, Map.of(name, List.of(value)), Language.EN, ExportServer.NOTHING_HIDDEN);
    }

    /** All but the signs that a query consists of. */
    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%26", "&")
                .replace("%2C", ",");
    }
}
