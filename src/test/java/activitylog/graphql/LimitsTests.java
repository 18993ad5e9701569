package activitylog.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The limits that are told are those that hold: what is told goes, and one more does not. */
@TestPropertySource(
        properties = {
            "activitylog.graphql.body=20KB",
            "activitylog.graphql.tokens=1200",
            "activitylog.graphql.depth=12",
            "activitylog.graphql.complexity=26222",
            "activitylog.graphql.time=7s",
            "activitylog.export.max-running=7",
            "activitylog.export.max-running-per-tenant=3",
            "activitylog.intake.record-size=20KB",
            "activitylog.intake.record-depth=9",
            "activitylog.intake.listed-rejections=3",
            "server.max-http-request-header-size=10KB"
        })
class LimitsTests extends ServerTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALL =
            "{ limits { lists { defaultSize maxSize maxActions } questions { maxBytes maxTokens"
                    + " maxDepth maxComplexity complexityOfField complexityOfList"
                    + " complexityOfCount maxMilliseconds } filters { maxDepth maxTerms maxValues maxCharacters"
                    + " maxTextCharacters maxWordCharacters }"
                    + " periods { firstYear lastYear maxDaysOfSummary } exports { maxRunning"
                    + " maxRunningPerTenant maxSheetRows maxCellCharacters maxCheckpoints } intake { maxRecordBytes maxRecordDepth"
                    + " maxListedRejections } http { maxHeaderBytes } } }";

    private int limit(String path) {
        JsonNode limit = ask(ALL).at("/data/limits" + path);
        assertThat(limit.isInt()).as(path).isTrue();
        return limit.intValue();
    }

    @Test
    void theyAreToldAsTheyAreConfigured() {
        assertThat(ask(ALL).at("/data/limits"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"lists": {"defaultSize": 50, "maxSize": 500, "maxActions": 1000},
                                 "questions": {"maxBytes": 20480, "maxTokens": 1200, "maxDepth": 12,
                                   "maxComplexity": 26222, "complexityOfField": 1,
                                   "complexityOfList": 100, "complexityOfCount": 1000,
                                   "maxMilliseconds": 7000},
                                 "filters": {"maxDepth": 5, "maxTerms": 100, "maxValues": 200,
                                   "maxCharacters": 256, "maxTextCharacters": 1000,
                                   "maxWordCharacters": 64},
                                 "periods": {"firstYear": 1, "lastYear": 9998, "maxDaysOfSummary": 3660},
                                 "exports": {"maxRunning": 7, "maxRunningPerTenant": 3,
                                   "maxSheetRows": 1048575, "maxCellCharacters": 32767,
                                   "maxCheckpoints": 256},
                                 "intake": {"maxRecordBytes": 20480, "maxRecordDepth": 9,
                                   "maxListedRejections": 3},
                                 "http": {"maxHeaderBytes": 10240}}
                                """));
    }

    @Test
    void pagesAreAsLongAsTold() {
        int usual = limit("/lists/defaultSize");
        int max = limit("/lists/maxSize");
        takeMinutes(max + 1);
        String page =
                "{ activityLogs(period: {from: \"2024-05-01\", to: \"2024-05-31\"}%s) { nodes { id"
                        + " } } }";
        assertThat(ask(page.formatted("")).at("/data/activityLogs/nodes")).hasSize(usual);
        assertThat(ask(page.formatted(", first: " + max)).at("/data/activityLogs/nodes"))
                .hasSize(max);
        isRefused(page.formatted(", first: " + (max + 1)), "INVALID_ARGUMENT");
        isRefused(page.formatted(", last: " + (max + 1)), "INVALID_ARGUMENT");
    }

    @Test
    void aBodyIsAsLargeAsTold() {
        int max = limit("/questions/maxBytes");
        String body = "{\"query\": \"{ __typename }\"}";
        String padded = body + " ".repeat(max - body.length());
        assertThat(post("/graphql", padded, Role.HELPDESK_AGENT).statusCode()).isEqualTo(200);
        assertThat(post("/graphql", padded + " ", Role.HELPDESK_AGENT).statusCode()).isEqualTo(413);
    }

    @Test
    void aDocumentHasAsManyTokensAsTold() {
        int max = limit("/questions/maxTokens");
        isAnswered("{ " + "__typename ".repeat(max - 3) + "}");
        isRefused("{ " + "__typename ".repeat(max - 2) + "}", "INVALID_SYNTAX");
    }

    @Test
    void fieldsAreNestedAsDeepAsTold() {
        int max = limit("/questions/maxDepth");
        isAnswered(nested(max));
        isRefused(nested(max + 1), "LIMIT_EXCEEDED");
    }

    private static String nested(int depth) {
        int children = depth - 4;
        return "{ activityLog(id: \"x\") { details { ... on OtherDetails { values { "
                + "children { ".repeat(children)
                + "name"
                + " }".repeat(children + 4)
                + " }";
    }

    @Test
    void aQuestionMayCostWhatIsTold() {
        JsonNode told = ask(ALL).at("/data/limits/questions");
        int field = told.at("/complexityOfField").intValue();
        int list = told.at("/complexityOfList").intValue();
        int count = told.at("/complexityOfCount").intValue();
        int size = limit("/lists/maxSize");
        int left = told.at("/maxComplexity").intValue() - 2 * list - count - 2 * field;
        int fields = left / (size * field);
        int others = left % (size * field) / field;
        String costly =
                "{ activityLogs(first: "
                        + size
                        + ") { nodes { "
                        + aliased("id", fields)
                        + "} } counted: activityLogs { totalCount } viewer { ";
        isAnswered(costly + aliased("tenant", others) + "} }");
        isRefused(costly + aliased("tenant", others + 1) + "} }", "LIMIT_EXCEEDED");
    }

    private static String aliased(String field, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> "f" + i + ": " + field + " ")
                .collect(Collectors.joining());
    }

    @Test
    void aFilterMayHaveWhatIsTold() {
        int values = limit("/filters/maxValues");
        int characters = limit("/filters/maxCharacters");
        String filter = "{ activityLogs(filter: {%s}) { nodes { id } } }";
        isAnswered(filter.formatted("action: [" + "\"x\" ".repeat(values) + "]"));
        isRefused(
                filter.formatted("action: [" + "\"x\" ".repeat(values + 1) + "]"),
                "LIMIT_EXCEEDED");
        isAnswered(filter.formatted("status: \"" + "x".repeat(characters) + "\""));
        isRefused(
                filter.formatted("status: \"" + "x".repeat(characters + 1) + "\""),
                "LIMIT_EXCEEDED");
    }

    @Test
    void filtersMayBeNestedAsDeepAsTold() {
        int depth = limit("/filters/maxDepth");
        String filter = "{ activityLogs(filter: %s) { nodes { id } } }";
        isAnswered(filter.formatted(negated(depth)));
        isRefused(filter.formatted(negated(depth + 1)), "LIMIT_EXCEEDED");
    }

    private static String negated(int depth) {
        return "{not: ".repeat(depth - 1) + "{status: \"x\"}" + "}".repeat(depth - 1);
    }

    @Test
    void aTextMayHaveWhatIsTold() {
        int terms = limit("/filters/maxTerms");
        int characters = limit("/filters/maxTextCharacters");
        int word = limit("/filters/maxWordCharacters");
        String text = "{ activityLogs(filter: {text: \"%s\"}) { nodes { id } } }";
        isAnswered(text.formatted(words(terms)));
        isRefused(text.formatted(words(terms + 1)), "LIMIT_EXCEEDED");
        isAnswered(text.formatted("x".repeat(word)));
        isRefused(text.formatted("x".repeat(word + 1)), "LIMIT_EXCEEDED");
        isAnswered(text.formatted("x" + " ".repeat(characters - 1)));
        isRefused(text.formatted("x" + " ".repeat(characters)), "LIMIT_EXCEEDED");
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void aPeriodMayTouchTheYearsThatAreTold() {
        String period =
                "{ activityLogs(period: {from: \"%04d-01-01\", to: \"%04d-01-02\"}) {"
                        + " nodes { id } } }";
        for (String end : new String[] {"/periods/firstYear", "/periods/lastYear"}) {
            int year = limit(end);
            int beyond = year == 1 ? 0 : year + 1;
            isAnswered(period.formatted(year, year));
            isRefused(period.formatted(beyond, beyond), "INVALID_ARGUMENT");
        }
    }

    @Test
    void aSummaryMayTellTheDaysThatAreTold() {
        int days = limit("/periods/maxDaysOfSummary");
        LocalDate first = LocalDate.parse("2001-01-01");
        String summary =
                "{ activitySummary(period: {from: \"2001-01-01\", to: \"%s\"}) { perDay { count } } }";
        isAnswered(summary.formatted(first.plusDays(days - 1)));
        isRefused(summary.formatted(first.plusDays(days)), "LIMIT_EXCEEDED");
    }

    @Test
    void aRecordMayBeAsLargeAsTold() {
        int bytes = limit("/intake/maxRecordBytes");
        assertThat(rejected(record("x".repeat(bytes / 2)))).isZero();
        assertThat(rejected(record("x".repeat(bytes + 1)))).isEqualTo(1);
    }

    @Test
    void aRecordMayBeAsDeepAsTold() {
        int depth = limit("/intake/maxRecordDepth");
        assertThat(rejected(deep(depth))).isZero();
        assertThat(rejected(deep(depth + 1))).isEqualTo(1);
    }

    @Test
    void aReportNamesAsManyRejectionsAsTold() {
        int listed = limit("/intake/maxListedRejections");
        JsonNode report = handIn("[" + "{},".repeat(listed) + "{}]");
        assertThat(report.at("/rejectedCount").intValue()).isEqualTo(listed + 1);
        assertThat(report.at("/rejected")).hasSize(listed);
    }

    @Test
    void anAddressMayBeAsLongAsTold() throws Exception {
        int max = limit("/http/maxHeaderBytes");
        assertThat(exported("x".repeat(200)).statusCode()).isEqualTo(200);
        assertThat(exported("x".repeat(max)).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> exported(String ignored) throws Exception {
        return send(
                request("/activity-logs.csv?columns=id&action=" + ignored, Role.HELPDESK_AGENT)
                        .GET());
    }

    private String record(String more) {
        return """
        {"id": "r", "partnerId": "%s", "operationType": "create_order", "resourceType": "order",
         "operationDate": "2024-05-01T00:00:00Z", "operationStatus": "succeeded", "more": "%s"}
        """
                .formatted(scope.tenant(), more);
    }

    /** A record of so many levels, itself counted. */
    private String deep(int levels) {
        String lists = "[".repeat(levels - 1) + "]".repeat(levels - 1);
        return record("\", \"deep\": " + lists + ", \"end\": \"");
    }

    private int rejected(String record) {
        return handIn("[" + record + "]").at("/rejectedCount").intValue();
    }

    private JsonNode handIn(String records) {
        HttpResponse<String> answer = post("/audit-records", records, Role.RECORDER);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private void isAnswered(String document) {
        JsonNode answer = ask(document);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
    }

    private void isRefused(String document, String code) {
        JsonNode answer = ask(document);
        assertThat(answer.at("/errors/0/extensions/code").asString())
                .as("%s", answer)
                .isEqualTo(code);
    }

    private JsonNode ask(String document) {
        String body = JSON.writeValueAsString(Map.of("query", document));
        return JSON.readTree(post("/graphql", body, Role.HELPDESK_AGENT).body());
    }

    private HttpResponse<String> post(String path, String body, Role role) {
        return send(
                request(path, role)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body, UTF_8)));
    }

    private HttpRequest.Builder request(String path, Role role) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + ISSUER.token(scope.tenant(), role));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
