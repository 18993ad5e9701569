package activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import activitylog.access.TestIssuer;
import activitylog.activity.ActivityLogId;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Cursor;
import activitylog.activity.Fingerprint;
import activitylog.activity.Inquiry;
import activitylog.activity.InquiryParameters;
import activitylog.activity.Position;
import activitylog.activity.Scope;
import activitylog.activity.Snapshot;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Nobody sees, or can find out, anything of another tenant. */
@SpringBootTest(
        classes = ActivityLogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "activitylog.export.max-running=20",
            "activitylog.export.max-running-per-tenant=20"
        })
class TenantsTests {

    private static final int CALLS = 500;

    /** So many calls are under way at a time. */
    private static final int AT_ONCE = 20;

    private static final Pattern ID = Pattern.compile("log_[0-9a-z]+");
    private static final String PERIOD = "period: { from: \"2024-05-01\", to: \"2024-05-31\" }";
    private static final String DAYS = "from=2024-05-01&to=2024-05-31";
    private static final String END = "/data/activityLogs/pageInfo/endCursor";
    private static final String NODE =
            "id affectedCustomer { companyName } partnerUser { principalName }"
                    + " subscriptions { customer { companyName } }";

    /** Each is asked with the id of a log, and finds some. */
    private static final List<String> QUESTIONS =
            List.of(
                    "query ($id: ID!) { activityLog(id: $id) { %s } }".formatted(NODE),
                    "query ($id: ID!) { node(id: $id) { id ... on ActivityLog { %s } } }"
                            .formatted(NODE),
                    "query ($id: ID!) { activityLog(id: $id) { related { %s } } }".formatted(NODE),
                    "{ activityLogs(%s, first: 100) { totalCount nodes { %s } } }"
                            .formatted(PERIOD, NODE),
                    "{ customer(id: \"%s\") { companyName activityLogs(%s, last: 40) { nodes { %s } } } }"
                            .formatted(Partner.CUSTOMER, PERIOD, NODE),
                    "{ activityLogs(%s, filter: { subscriptionId: [\"s-7\"] }) { nodes { %s } } }"
                            .formatted(PERIOD, NODE),
                    """
                    { subscription(id: "s-7") { customer { companyName formerNames { companyName } }
                        activityLogs(%s) { nodes { %s } } } }
                    """
                            .formatted(PERIOD, NODE),
                    """
                    { customers { nodes { id companyName subscriptions(first: 3) { nodes { id
                        friendlyName } } activityLogs(%s, first: 5) { nodes { %s } } } } }
                    """
                            .formatted(PERIOD, NODE),
                    """
                    { activityLogs(%1$s, first: 1) { nodes { id } }
                      activitySummary(%1$s) { perDay { count }
                        perCustomer { top { customer { companyName } } }
                        perPartnerUser { top { partnerUser { principalName } } } } }
                    """
                            .formatted(PERIOD));

    private static final List<String> EXPORTS =
            List.of(DAYS, DAYS + "&order=asc&customerId=" + Partner.CUSTOMER);

    private static final TestIssuer ISSUER = TestIssuer.start();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Partner red = partner("red");
    private final Partner blue = partner("blue");
    private final ActivityLogs logs;
    private final String home;

    TenantsTests(@Autowired ActivityLogs logs, @LocalServerPort int port) {
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

    @BeforeEach
    void take() {
        for (Partner partner : List.of(red, blue)) {
            logs.take(partner.scope(), partner.logs());
            logs.take(partner.scope(), List.of(partner.own()));
        }
    }

    /** Both are new in every test. */
    private static Partner partner(String colour) {
        String id = UUID.randomUUID().toString();
        return new Partner(colour + id.substring(0, 8), new Scope(id));
    }

    private Caller of(Partner partner) {
        String token = ISSUER.token(partner.scope().tenant(), Role.ADMIN_AGENT);
        return new Caller(client, home, token);
    }

    @Test
    void twoTenantsAtTheSameTimeSeeOnlyTheirOwn() throws Exception {
        Semaphore turns = new Semaphore(AT_ONCE);
        Caller redCaller = of(red);
        Caller blueCaller = of(blue);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS / 2; i++) {
                int call = i;
                calls.add(threads.submit(() -> seesOnlyItsOwn(turns, redCaller, red, blue, call)));
                calls.add(threads.submit(() -> seesOnlyItsOwn(turns, blueCaller, blue, red, call)));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        }
    }

    private static void seesOnlyItsOwn(
            Semaphore turns, Caller caller, Partner own, Partner other, int call) {
        turns.acquireUninterruptibly();
        try {
            seesOnlyItsOwn(call(caller, own, call), own, other);
        } finally {
            turns.release();
        }
    }

    private static void seesOnlyItsOwn(HttpResponse<String> answer, Partner own, Partner other) {
        List<String> ids =
                ID.matcher(answer.body()).results().map(MatchResult::group).distinct().toList();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("ann@" + own.name(), "Contoso, customer of " + own.name())
                .doesNotContain(other.name(), "\"errors\":[{\"message\"");
        assertThat(ids).isNotEmpty().doesNotContainAnyElementsOf(other.ids());
    }

    private static HttpResponse<String> call(Caller caller, Partner own, int call) {
        int kind = call % (QUESTIONS.size() + EXPORTS.size());
        if (kind >= QUESTIONS.size()) {
            return caller.export(EXPORTS.get(kind - QUESTIONS.size()));
        }
        return caller.ask(QUESTIONS.get(kind), Map.of("id", own.id(call % Partner.LOGS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($id: ID!) { activityLog(id: $id) { id occurredAt source } }",
                "query ($id: ID!) { node(id: $id) { id __typename } }"
            })
    void aForeignLogIsNoLog(String question) {
        String missing = ActivityLogId.of(red.scope().tenant(), "missing");

        sameAnswer(question, blue.id(1), missing);
        assertThat(of(red).ask(question, Map.of("id", blue.id(1))).body()).contains("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($id: ID!) { customer(id: $id) { companyName subscriptionsUrl } }",
                "query ($id: ID!) { customer(id: $id) { activityLogs { totalCount } } }",
                "query ($id: ID!) { node(id: $id) { id ... on Customer { companyName } } }"
            })
    void aForeignCustomerIsNoCustomer(String question) {
        sameAnswer(
                question, blue.ownId("customer"), "customer-" + "x".repeat(blue.name().length()));
        assertThat(of(blue).ask(question, Map.of("id", blue.ownId("customer"))).body())
                .doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($id: ID!) { subscription(id: $id) { status url customer { id } } }",
                "query ($id: String!) { customers(search: $id) { totalCount nodes { id } } }"
            })
    void foreignObjectsAreNotThere(String question) {
        sameAnswer(question, blue.ownId("subscription"), "subscription-x");
        sameAnswer(question, blue.ownId("customer"), "customer-x");
        sameAnswer(question, blue.name(), "x");
    }

    @ParameterizedTest
    @CsvSource({
        "customerId, customer",
        "subscriptionId, subscription",
        "correlationId, action",
        "partnerUser, user"
    })
    void aFilterFindsNothingForeign(String field, String kind) {
        String missing = kind + "-" + "x".repeat(blue.name().length());
        String question =
                """
                query ($id: String!) { activityLogs(%s, filter: { %s: [$id] }) {
                  totalCount csvUrl pageInfo { hasNextPage endCursor } nodes { id } } }
                """
                        .formatted(PERIOD, field)
                        .replace("String!", type(field));

        sameAnswer(question, blue.ownId(kind), missing);
        sameFile(DAYS + "&" + field + "=", blue.ownId(kind), missing);
        assertThat(of(blue).ask(question, Map.of("id", blue.ownId(kind))).body())
                .contains("\"totalCount\":1");
    }

    private static String type(String field) {
        return field.equals("partnerUser") ? "String!" : "ID!";
    }

    @Test
    void aForeignIdInAnotherFieldOfTheFilterIsNotFoundEither() {
        sameFile(
                DAYS + "&companyNameContains=Fabrikam,%20customer%20of%20",
                blue.name(),
                "unheard-of");
        sameFile(DAYS + "&resourceType=", blue.name(), "unheard-of");
    }

    @Test
    void aCursorOfAnotherTenantIsOneOfAnotherQuestion() {
        String first = "{ activityLogs(%s, first: 2) { pageInfo { endCursor } } }";
        String foreign = of(blue).textAt(END, first.formatted(PERIOD));
        String otherQuestion =
                of(red).textAt(
                                END,
                                first.formatted(
                                        PERIOD
                                                + ", filter: { action: [\"update_subscription\"] }"));
        String next =
                "query ($id: String!) { activityLogs(%s, first: 2, after: $id) { nodes { id } } }"
                        .formatted(PERIOD);

        sameAnswer(next, foreign, otherQuestion);
        assertThat(of(red).ask(next, Map.of("id", foreign)).body()).contains("INVALID_CURSOR");
    }

    @Test
    void aForgedCursorLeadsNowhereElse() {
        String next =
                "query ($id: String!) { activityLogs(%s, first: 2, after: $id) { nodes { id } } }"
                        .formatted(PERIOD);
        String missing = ActivityLogId.of(red.scope().tenant(), "missing");

        sameAnswer(next, forged(blue.id(200)), forged(missing));
        assertThat(of(red).ask(next, Map.of("id", forged(blue.id(200)))).body())
                .contains(red.id(198))
                .doesNotContain(blue.ids());
    }

    /** A cursor of the red question at a moment, and a log, that its reader chooses. */
    private String forged(String id) {
        Inquiry inquiry =
                InquiryParameters.parse(
                        Map.of("from", List.of("2024-05-01"), "to", List.of("2024-05-31")));
        Snapshot snapshot = new Snapshot(Instant.now(), LocalDate.parse("2024-06-01"));
        Instant moment = Instant.parse("2024-05-14T09:33:19.500Z");
        return new Cursor(snapshot, new Position(moment, id))
                .encode(Fingerprint.of(red.scope(), inquiry));
    }

    /** The red tenant cannot tell one id from the other. */
    private void sameAnswer(String question, String foreign, String missing) {
        same(
                of(red).ask(question, Map.of("id", foreign)),
                foreign,
                of(red).ask(question, Map.of("id", missing)),
                missing);
    }

    private void sameFile(String query, String foreign, String missing) {
        same(of(red).export(query + foreign), foreign, of(red).export(query + missing), missing);
    }

    private static void same(
            HttpResponse<String> foreign,
            String foreignId,
            HttpResponse<String> missing,
            String missingId) {
        assertThat(foreign.statusCode()).isEqualTo(missing.statusCode());
        assertThat(headers(foreign)).isEqualTo(headers(missing));
        assertThat(foreign.body().replace(foreignId, "ID"))
                .isEqualTo(missing.body().replace(missingId, "ID"));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        // By chance, for each export.
        headers.remove("export-id");
        return headers;
    }
}
