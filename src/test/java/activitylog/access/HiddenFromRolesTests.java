package activitylog.access;

import static activitylog.access.MarkedLogs.BILLING;
import static activitylog.access.MarkedLogs.OPEN;
import static activitylog.access.MarkedLogs.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.ActivityLogApplication;
import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogId;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import activitylog.graphql.WholeLog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A whole server that hides something from some roles, seen through all of its doors. */
@SpringBootTest(
        classes = ActivityLogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "activitylog.access.roles.helpdesk-agent.hide=billing,personal",
            "activitylog.access.roles.sales-agent.hide=billing",
            "activitylog.access.roles.user-management-admin.hide=source"
        })
class HiddenFromRolesTests {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MAY = "from=2024-05-01&to=2024-05-31&bom=false&columns=";
    private static final String COLUMNS =
            "occurredAt,affectedCustomer,action,subscriptions,details,changes,attributes,id";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String tenant = UUID.randomUUID().toString();
    private final List<ActivityLog> given = MarkedLogs.all(name -> ActivityLogId.of(tenant, name));

    @Autowired ActivityLogs logs;
    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @BeforeEach
    void take() {
        assertThat(logs.take(new Scope(tenant), given).stored()).isEqualTo(given.size());
    }

    @Test
    void theDoorsGetTheMaskAndNothingElse() {
        assertThat(logs).isInstanceOf(MaskedActivityLogs.class);
        assertThat(context.getBeanProvider(ActivityLogs.class).getObject()).isSameAs(logs);
    }

    @Test
    void graphQlShowsNothingHidden() {
        String all =
                "{ activityLogs(period: {from: \"2024-05-01\", to: \"2024-05-31\"}) { nodes "
                        + WholeLog.selection()
                        + " } }";
        assertThat(ask(all, Role.GLOBAL_ADMIN)).contains(OPEN, BILLING, PERSONAL);
        assertThat(ask(all, Role.HELPDESK_AGENT)).contains(OPEN).doesNotContain(BILLING, PERSONAL);
        assertThat(ask(all, Role.SALES_AGENT)).contains(OPEN, PERSONAL).doesNotContain(BILLING);
        assertThat(ask(all, Role.SALES_AGENT, Role.GLOBAL_ADMIN)).contains(BILLING, PERSONAL);
    }

    @Test
    void aSummaryIsShorterWhereSomethingIsHidden() {
        String user = "{ activityLog(id: \"%s\") { summary(language: EN) } }";
        String question = user.formatted(ActivityLogId.of(tenant, "CustomerUserDetails"));
        assertThat(ask(question, Role.GLOBAL_ADMIN)).contains(": " + PERSONAL + ", quantity ");
        assertThat(ask(question, Role.HELPDESK_AGENT)).contains(": quantity ");
    }

    @Test
    void oneLogAndThoseRelatedToItShowNothingHidden() {
        String one =
                "{ activityLog(id: \"%1$s\") %2$s node(id: \"%1$s\") { ... on ActivityLog {"
                        + " related %2$s } } }";
        for (ActivityLog log : given) {
            String query = one.formatted(log.id(), WholeLog.selection());
            assertThat(ask(query, Role.GLOBAL_ADMIN)).contains(BILLING, PERSONAL);
            assertThat(ask(query, Role.HELPDESK_AGENT))
                    .contains(OPEN)
                    .doesNotContain(BILLING, PERSONAL);
        }
    }

    @Test
    void csvShowsNothingHidden() {
        assertThat(csv(COLUMNS, Role.GLOBAL_ADMIN)).contains(OPEN, BILLING, PERSONAL);
        assertThat(csv(COLUMNS, Role.HELPDESK_AGENT))
                .contains(OPEN, "DisplayName: hidden", "TotalPrice: hidden", "Pricing[0]: hidden")
                .contains("LineItems[0].Pricing.ListPrice: hidden", "PartnerOnRecord-0: –")
                .doesNotContain(BILLING, PERSONAL);
        assertThat(csv(COLUMNS, Role.SALES_AGENT)).contains(PERSONAL).doesNotContain(BILLING);
    }

    @Test
    void otherLayoutsShowNothingHidden() {
        String lines =
                "layout=lineItems&"
                        + MAY
                        + "subscriptionId,subscription,quantity,promotionId,details,id";
        String prices = "layout=lineItems&" + MAY + "price,extendedPrice,currency,orderTotal";
        String changes = "layout=changes&" + MAY + "field,before,after,change,id";
        assertThat(get(prices, Role.GLOBAL_ADMIN).body()).contains(BILLING);
        assertThat(get(prices, Role.SALES_AGENT).statusCode()).isEqualTo(403);
        assertThat(get(changes, Role.GLOBAL_ADMIN).body()).contains(OPEN, BILLING, PERSONAL);
        assertThat(get(changes, Role.HELPDESK_AGENT).body())
                .contains(OPEN, "FirstName,,,Changed (hidden)")
                .doesNotContain(BILLING, PERSONAL);
        assertThat(get(lines, Role.HELPDESK_AGENT).body())
                .contains(OPEN)
                .doesNotContain(BILLING, PERSONAL);
        assertThat(get("layout=lineItems&" + MAY.replace("&columns=", ""), Role.SALES_AGENT).body())
                .contains(OPEN)
                .doesNotContain(BILLING, "Unit price", "Currency");
    }

    @Test
    void aLineOfJsonIsWhatGraphQlShowsOfTheLog() {
        for (Role role :
                List.of(Role.GLOBAL_ADMIN, Role.HELPDESK_AGENT, Role.USER_MANAGEMENT_ADMIN)) {
            String lines =
                    send(request("/activity-logs.ndjson?from=2024-05-01&to=2024-05-31", role))
                            .body();
            assertThat(lines.lines()).hasSameSizeAs(given);
            for (JsonNode line : lines.lines().map(JSON::readTree).toList()) {
                String question =
                        "{ activityLog(id: \"%s\") %s }"
                                .formatted(line.at("/id").stringValue(), WholeLog.selection());
                JsonNode log = JSON.readTree(ask(question, role)).at("/data/activityLog");
                // Another answer: the customer's latest name.
                log.at("/subscriptions").forEach(each -> ((ObjectNode) each).remove("customer"));
                assertThat(line).isEqualTo(log);
            }
        }
    }

    @Test
    void aHiddenColumnIsNotTold() {
        String question = "{ exportColumns(layout: LINE_ITEMS, language: SV) { name heading } }";
        assertThat(ask(question, Role.GLOBAL_ADMIN)).contains("\"Pris per enhet\"", "\"source\"");
        assertThat(ask(question, Role.SALES_AGENT))
                .contains("\"Prenumeration\"")
                .doesNotContain("\"price\"", "\"currency\"", "\"source\"");
    }

    @Test
    void aHiddenValueIsVisiblyHidden() {
        String order =
                "{ activityLog(id: \"%s\") { hidden source details { ... on OrderDetails { totalPrice"
                        + " orderId lineItems { pricing { price } } } } } }";
        JsonNode log =
                JSON.readTree(
                                ask(
                                        order.formatted(ActivityLogId.of(tenant, "OrderDetails")),
                                        Role.SALES_AGENT))
                        .at("/data/activityLog");
        assertThat(log.at("/source").isNull()).isTrue();
        assertThat(log.at("/details/totalPrice").isNull()).isTrue();
        assertThat(log.at("/details/orderId").stringValue()).isEqualTo(OPEN);
        assertThat(log.at("/details/lineItems/0/pricing").isNull()).isTrue();
        assertThat(log.at("/hidden").values())
                .extracting(JsonNode::stringValue)
                .contains("source", "details.totalPrice", "details.lineItems.pricing");
    }

    @Test
    void whoeverSeesEverythingHasNothingHidden() {
        String hidden =
                ask(
                        "{ activityLogs(period: {from: \"2024-05-01\", to: \"2024-05-31\"}) {"
                                + " nodes { hidden } } }",
                        Role.BILLING_ADMIN);
        assertThat(JSON.readTree(hidden).at("/data/activityLogs/nodes").values())
                .hasSameSizeAs(given)
                .allSatisfy(node -> assertThat(node.at("/hidden").isEmpty()).isTrue());
    }

    @Test
    void aColumnThatIsHiddenIsRefused() {
        for (Role role : List.of(Role.HELPDESK_AGENT, Role.USER_MANAGEMENT_ADMIN)) {
            HttpResponse<String> answer = get(MAY + "id,source", role);
            assertThat(answer.statusCode()).isEqualTo(403);
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.at("/code").stringValue()).isEqualTo("HIDDEN_FIELD");
            assertThat(problem.at("/argument").stringValue()).isEqualTo("columns");
            assertThat(problem.at("/detail").stringValue())
                    .isEqualTo("columns: source is hidden from the caller's roles");
        }
        assertThat(get(MAY + "id,source", Role.ADMIN_AGENT).statusCode()).isEqualTo(200);
    }

    @Test
    void theViewerLearnsWhatIsHidden() {
        assertThat(hiddenFields(Role.HELPDESK_AGENT))
                .contains(
                        "ActivityLog.source",
                        "LineItem.pricing",
                        "CustomerDetails.billingProfile",
                        "CustomerUserDetails.userPrincipalName");
        assertThat(hiddenFields(Role.USER_MANAGEMENT_ADMIN)).containsExactly("ActivityLog.source");
        assertThat(hiddenFields(Role.HELPDESK_AGENT, Role.ADMIN_AGENT)).isEmpty();
    }

    private List<String> hiddenFields(Role... roles) {
        return JSON
                .readTree(ask("{ viewer { hiddenFields } }", roles))
                .at("/data/viewer/hiddenFields")
                .values()
                .stream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private String ask(String query, Role... roles) {
        HttpResponse<String> answer =
                send(
                        request("/graphql", roles)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                JSON.writeValueAsString(Map.of("query", query)))));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("\"errors\":[{\"message\"");
        return answer.body();
    }

    private String csv(String columns, Role role) {
        HttpResponse<String> answer = get(MAY + columns, role);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSizeGreaterThan(given.size());
        return answer.body();
    }

    private HttpResponse<String> get(String query, Role... roles) {
        return send(request("/activity-logs.csv?" + query, roles));
    }

    private HttpRequest.Builder request(String path, Role... roles) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + ISSUER.token(tenant, roles));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
