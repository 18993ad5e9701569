package activitylog;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import activitylog.access.TestIssuer;
import activitylog.activity.ActivityLogId;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Receipts can be asked for by whoever may read the log, and say how to go on. */
@SpringBootTest(
        classes = ActivityLogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "activitylog.access.roles.sales-agent.hide=billing",
            "activitylog.access.roles.helpdesk-agent.hide=billing,personal"
        })
class ExportQueriesTests {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String RECEIPT =
            """
            query ($id: ID!, $bytes: Long! = 0) {
              export(id: $id) {
                id principal state startedAt updatedAt finishedAt rows bytes sha256 cursor
                order {
                  form layout columns language period { from since until zone } asOf after
                  parameters { name values }
                }
                warnings { shortenedCells rowsBeyondSheet plainLinks }
                resume(bytes: $bytes) { bytes after url }
              }
            }
            """;

    private final Scope scope = new Scope(UUID.randomUUID().toString());
    private final String home;
    private final ActivityLogs logs;

    ExportQueriesTests(@Autowired ActivityLogs logs, @LocalServerPort int port) {
        this.logs = logs;
        this.home = "http://127.0.0.1:" + port;
    }

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    private void take(int count) {
        logs.take(
                scope,
                IntStream.range(0, count)
                        .mapToObj(i -> aLog(ActivityLogId.of(scope.tenant(), "" + i)).build())
                        .toList());
    }

    private HttpResponse<byte[]> export(Role role, String url) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(home + url))
                        .header("Authorization", "Bearer " + ISSUER.token(scope.tenant(), role))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private JsonNode ask(Role role, String query, Map<String, Object> variables) {
        Caller caller = new Caller(HTTP, home, ISSUER.token(scope.tenant(), role));
        return JsonMapper.shared().readTree(caller.ask(query, variables).body());
    }

    private JsonNode receipt(Role role, String id, long bytes) {
        return ask(role, RECEIPT, Map.of("id", id, "bytes", bytes)).path("data").path("export");
    }

    private static String id(HttpResponse<?> file) {
        return file.headers().firstValue("Export-Id").orElseThrow();
    }

    @Test
    void aReceiptTellsAllOfAnExport() throws Exception {
        take(3);
        HttpResponse<byte[]> file =
                export(
                        Role.ADMIN_AGENT,
                        "/activity-logs.csv?from=2024-05-01&to=2024-05-31&lang=sv");
        JsonNode receipt = receipt(Role.BILLING_ADMIN, id(file), 0);
        assertThat(receipt.path("state").asString()).isEqualTo("COMPLETE");
        assertThat(receipt.path("principal").asString()).isEqualTo("anna@partner.example");
        assertThat(receipt.path("rows").asLong()).isEqualTo(3);
        assertThat(receipt.path("bytes").asLong()).isEqualTo(file.body().length);
        assertThat(receipt.path("sha256").asString()).hasSize(64);
        JsonNode order = receipt.path("order");
        assertThat(order.path("language").asString()).isEqualTo("SV");
        assertThat(order.path("period").path("from").asString()).isEqualTo("2024-05-01");
        assertThat(order.path("parameters").toString())
                .contains("{\"name\":\"from\",\"values\":[\"2024-05-01\"]}");
        assertThat(receipt.path("warnings").path("shortenedCells").asLong(-1)).isZero();
    }

    @Test
    void theAddressToGoOnWithBringsTheRestOfTheFile() throws Exception {
        take(2_500);
        String text = "";
        for (String query : List.of("?from=2024-05-01&to=2024-05-31", "?until=2024-06-01T00:00Z")) {
            HttpResponse<byte[]> file = export(Role.SALES_AGENT, "/activity-logs.csv" + query);
            text = new String(file.body(), StandardCharsets.UTF_8);
            for (int arrived : new int[] {0, 100, file.body().length / 2, file.body().length}) {
                JsonNode resume = receipt(Role.SALES_AGENT, id(file), arrived).path("resume");
                int kept = resume.path("bytes").asInt(-1);
                assertThat(kept).isBetween(0, arrived);
                byte[] rest = export(Role.SALES_AGENT, resume.path("url").asString()).body();
                String begun = new String(file.body(), 0, kept, StandardCharsets.UTF_8);
                assertThat(begun + new String(rest, StandardCharsets.UTF_8))
                        .as("%s, %d bytes", query, arrived)
                        .isEqualTo(text);
            }
        }
        assertThat(text).hasLineCount(2_501);
    }

    @Test
    void whatWasAskedStaysHiddenFromWhoSeesLess() throws Exception {
        take(1);
        String id = id(export(Role.SALES_AGENT, "/activity-logs.csv?companyNameContains=contoso"));
        JsonNode less = receipt(Role.HELPDESK_AGENT, id, 0);
        assertThat(less.path("order").path("parameters").isNull()).isTrue();
        assertThat(less.path("resume").isNull()).isTrue();
        assertThat(less.path("state").asString()).isEqualTo("COMPLETE");
        assertThat(less.toString()).doesNotContain("contoso");
        JsonNode more = receipt(Role.ADMIN_AGENT, id, 0);
        assertThat(more.path("order").path("parameters").toString()).contains("contoso");
        assertThat(more.path("resume").isNull()).isTrue();
        JsonNode same = receipt(Role.SALES_AGENT, id, 0);
        assertThat(same.path("resume").path("url").asString()).contains("contoso");
    }

    @Test
    void anExportOfAnotherPartnerIsNoExport() throws Exception {
        String id = id(export(Role.ADMIN_AGENT, "/activity-logs.csv"));
        String other = ISSUER.token(UUID.randomUUID().toString(), Role.GLOBAL_ADMIN);
        String answer = new Caller(HTTP, home, other).ask(RECEIPT, Map.of("id", id)).body();
        assertThat(answer).isEqualTo("{\"data\":{\"export\":null}}");
        assertThat(
                        new Caller(HTTP, home, other)
                                .ask("{ exports { nodes { id } } }", Map.of())
                                .body())
                .contains("\"nodes\":[]");
    }

    @Test
    void theListHasTheNewestFirstInPages() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.addFirst(id(export(Role.ADMIN_AGENT, "/activity-logs.csv")));
        }
        String query =
                """
                query ($after: String) {
                  exports(first: 2, after: $after, state: COMPLETE) {
                    nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }
                  }
                }
                """;
        List<String> walked = new ArrayList<>();
        Map<String, Object> variables = Map.of();
        JsonNode page;
        do {
            page = ask(Role.ADMIN_AGENT, query, variables).path("data").path("exports");
            page.path("nodes").forEach(node -> walked.add(node.path("id").asString()));
            variables = Map.of("after", page.path("pageInfo").path("endCursor").asString());
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        assertThat(walked).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(
                        ask(
                                        Role.ADMIN_AGENT,
                                        "{ exports(state: FAILED) { nodes { id } } }",
                                        Map.of())
                                .toString())
                .contains("\"nodes\":[]");
        assertThat(
                        ask(
                                        Role.ADMIN_AGENT,
                                        "{ exports(after: \"x\") { nodes { id } } }",
                                        Map.of())
                                .toString())
                .contains("INVALID_CURSOR");
    }
}
