package activitylog;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Read;
import activitylog.access.Role;
import activitylog.access.TestIssuer;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import activitylog.export.LogRecorder;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every question and every export leaves one line, which gives nothing of the log away. */
@SpringBootTest(classes = ActivityLogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadsTests {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final String PERIOD = "period: { from: \"2024-05-01\", to: \"2024-05-31\" }";

    private final Scope scope = new Scope(UUID.randomUUID().toString());
    private final String token = ISSUER.token(scope.tenant(), Role.BILLING_ADMIN);
    private final ActivityLogs logs;
    private final Caller caller;

    ReadsTests(@Autowired ActivityLogs logs, @LocalServerPort int port) {
        this.logs = logs;
        this.caller = new Caller(HttpClient.newHttpClient(), "http://127.0.0.1:" + port, token);
    }

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @BeforeEach
    void take() {
        logs.take(scope, List.of(aLog(id(1)).build(), aLog(id(2)).build(), aLog(id(3)).build()));
    }

    /** Of any form: what matters is that it is the tenant's. */
    private String id(int number) {
        return "log_" + number + scope.tenant().replace("-", "");
    }

    private String trace(Runnable call) throws InterruptedException {
        try (LogRecorder log = LogRecorder.listen()) {
            call.run();
            String line = log.next(Read.LOGGER).getFormattedMessage();
            assertThat(log.others()).noneMatch(other -> other.startsWith("door="));
            assertThat(line)
                    .startsWith("door=")
                    .contains(" who=anna@partner.example tenant=" + scope.tenant() + " ")
                    .containsPattern(" ms=\\d+$")
                    .doesNotContain("Contoso", "contoso", "ann@fabrikam", "log_", "2024", token);
            return line;
        }
    }

    @Test
    void aQuestionLeavesALine() throws Exception {
        String question =
                """
                query Mine($name: String!) {
                  viewer { principal }
                  activityLogs(%s, filter: { companyNameContains: $name }, first: 2) {
                    nodes { id }
                    edges { node { partnerUser { principalName } } }
                  }
                }
                """
                        .formatted(PERIOD);

        String line = trace(() -> caller.ask(question, Map.of("name", "contoso")));

        assertThat(line)
                .startsWith("door=graphql ")
                .contains(
                        " operation=Mine question=activityLogs,viewer"
                                + " parameters=companyNameContains,from,to rows=2 outcome=complete ");
    }

    @Test
    void numbersLeaveALine() throws Exception {
        String question =
                "{ activitySummary(%s, filter: { companyNameContains: \"contoso\" }) { total } }";
        assertThat(trace(() -> caller.ask(question.formatted(PERIOD), Map.of())))
                .contains(
                        " question=activitySummary parameters=companyNameContains,from,to rows=0"
                                + " outcome=complete ");
    }

    @Test
    void logsThatAreReachedOnAnotherWayCountAsWell() throws Exception {
        String question =
                "query ($id: ID!) { activityLog(id: $id) { related { id } affectedCustomer {"
                        + " activityLogs(%s) { nodes { id } } } } }";

        String line = trace(() -> caller.ask(question.formatted(PERIOD), Map.of("id", id(1))));

        assertThat(line).contains("question=activityLog ", " rows=6 outcome=complete ");
    }

    @Test
    void listsOfCustomersAndSubscriptionsCountAsWell() throws Exception {
        String question =
                "{ customers(search: \"conto\") { nodes { companyName subscriptions { nodes { id } }"
                        + " } } subscription(id: \"s-1\") { status } }";

        String line = trace(() -> caller.ask(question, Map.of()));

        assertThat(line)
                .contains(
                        " question=customers,subscription parameters=search rows=1"
                                + " outcome=complete ");
    }

    @Test
    void aQuestionThatCannotBeAnsweredLeavesALineAsWell() throws Exception {
        String broken = "query Odd { activityLogs(first: 0) { nodes { id } } }";

        assertThat(trace(() -> caller.ask(broken, Map.of())))
                .contains("operation=Odd question=activityLogs", " rows=0 outcome=failed ");
        assertThat(trace(() -> caller.ask("{ contoso }", Map.of())))
                .contains(" question=\"\" ", " rows=0 outcome=failed ");
    }

    @Test
    void anExportLeavesALine() throws Exception {
        String query = "from=2024-05-01&to=2024-05-31&companyNameContains=contoso";

        assertThat(trace(() -> caller.export(query)))
                .startsWith("door=csv ")
                .contains(
                        " question=entries parameters=from,to,companyNameContains rows=3"
                                + " outcome=complete ");
    }
}
