package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.access.Role;
import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.ChangeKind;
import activitylog.activity.LineItem;
import activitylog.activity.NamedValue;
import activitylog.activity.OrderDetails;
import activitylog.activity.OtherDetails;
import activitylog.activity.Pricing;
import activitylog.activity.Selection;
import activitylog.activity.Subscription;
import activitylog.activity.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the fields of the schema answer. */
class AnswerTests extends ServerTests {

    private static final String CUSTOMER = "c7d21a90-6f3b-4e58-8b1d-02a9e4c6f713";
    private static final String SUBSCRIPTION = "0a6b7c54-19d2-4e8f-a3c1-6d5f2b908e17";

    @Test
    void anOrderIsAnsweredWhole() throws Exception {
        take(
                aLog(id("order"))
                        .action("create_order")
                        .customer(CUSTOMER, "Ängsö Bryggeri AB")
                        .details(order())
                        .changes(new Change("Status", ChangeKind.ADDED, null, "pending"))
                        .attributes(new Attribute("Quantity-1", "25"), new Attribute("Note", null))
                        .subscriptions(
                                new Subscription(
                                        SUBSCRIPTION, "Business Suite", "o-1", 25, CUSTOMER))
                        .source("{\"id\":\"x\",\"big\":12345678901234567890.10}")
                        .build());
        isGolden("order", "everything", Map.of("id", id("order")));
    }

    @Test
    void aTreeIsAnswered() throws Exception {
        NamedValue text =
                new NamedValue("Host", ValueKind.TEXT, "a.example", null, null, List.of());
        NamedValue number =
                new NamedValue(
                        "Count",
                        ValueKind.NUMBER,
                        null,
                        new BigDecimal("12345678901234567890.10"),
                        null,
                        List.of());
        NamedValue group =
                new NamedValue("Server", ValueKind.GROUP, null, null, null, List.of(text));
        take(
                aLog(id("tree"))
                        .details(new OtherDetails(List.of(number, group)))
                        .customer(null)
                        .partnerUser(null)
                        .status(null)
                        .resource(null)
                        .application(null)
                        .correlationId(null)
                        .build());
        isGolden("tree", "everything", Map.of("id", id("tree")));
    }

    @Test
    void aSummaryIsASentenceInTheLanguageOfTheReader() {
        take(
                aLog(id("a"))
                        .action("create_order")
                        .customer(CUSTOMER, "Ängsö Bryggeri AB")
                        .status("failed")
                        .details(order())
                        .build());
        GraphQlTester.Response answer =
                graphQl()
                        .mutate()
                        .headers(headers -> headers.set("Accept-Language", "de-AT"))
                        .build()
                        .document(
                                "{ activityLog(id: \"%s\") { summary en: summary(language: EN) } }"
                                        .formatted(id("a")))
                        .execute();
        answer.path("activityLog.summary")
                .entity(String.class)
                .isEqualTo(
                        "Fehlgeschlagen – 25 × Business Suite 0 und 1 weiteres Produkt für"
                                + " Ängsö Bryggeri AB bestellt");
        answer.path("activityLog.en")
                .entity(String.class)
                .isEqualTo(
                        "Failed – Ordered 25 × Business Suite 0 and 1 more product for Ängsö"
                                + " Bryggeri AB");
    }

    @Test
    void labelsFollowTheReader() {
        take(aLog(id("a")).action("create_order").build());
        String both = "{ activityLog(id: \"%s\") { action { label en: label(language: EN) } } }";
        GraphQlTester.Response answer =
                graphQl()
                        .mutate()
                        .headers(headers -> headers.set("Accept-Language", "fr-CA, en;q=0.5"))
                        .build()
                        .document(both.formatted(id("a")))
                        .execute();
        answer.path("activityLog.action.label")
                .entity(String.class)
                .isEqualTo("Création d’une commande");
        answer.path("activityLog.action.en").entity(String.class).isEqualTo("Created an order");
    }

    @Test
    void thePeriodIsSettledAndTheCsvUrlSaysTheSame() {
        GraphQlTester.Response answer =
                graphQl()
                        .document(
                                "{ activityLogs(period: {from: \"2026-03-29\", to: \"2026-03-29\","
                                        + " zone: \"Europe/Stockholm\"}, filter: {action:"
                                        + " [\"create_order\", \"a&b\"]}, orderBy: {direction:"
                                        + " ASC}) { csvUrl period { from to zone since until } } }")
                        .execute();
        answer.path("activityLogs.period")
                .matchesJson(
                        """
                        {"from": "2026-03-29", "to": "2026-03-29", "zone": "Europe/Stockholm",
                         "since": "2026-03-28T23:00:00.000Z", "until": "2026-03-29T22:00:00.000Z"}
                        """);
        answer.path("activityLogs.csvUrl")
                .entity(String.class)
                .isEqualTo(
                        "/activity-logs.csv?from=2026-03-29&to=2026-03-29&zone=Europe%2FStockholm"
                                + "&action=create_order&action=a%26b&order=asc");
    }

    @Test
    void anObjectIsThereEvenIfOnlyItsTypeIsAskedFor() {
        take(aLog(id("a")).details(order()).customer(CUSTOMER, "Contoso").build());
        GraphQlTester.Response answer =
                graphQl()
                        .document(
                                "{ activityLog(id: \"%s\") { details { __typename }"
                                                .formatted(id("a"))
                                        + " affectedCustomer { __typename } status { __typename } } }")
                        .execute();
        answer.path("activityLog.details.__typename")
                .entity(String.class)
                .isEqualTo("OrderDetails");
        answer.path("activityLog.affectedCustomer.__typename")
                .entity(String.class)
                .isEqualTo("Customer");
        answer.path("activityLog.status.__typename").entity(String.class).isEqualTo("Status");
    }

    @Test
    void relatedLogsAreThoseOfTheSameUserAction() {
        String correlation = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            take(
                    aLog(id("r" + i))
                            .correlationId(correlation)
                            .occurredAt("2024-05-14T09:0%d:00Z".formatted(i))
                            .build());
        }
        take(aLog(id("other")).correlationId(UUID.randomUUID().toString()).build());
        graphQl()
                .document("{ activityLog(id: \"%s\") { related { id } } }".formatted(id("r2")))
                .execute()
                .path("activityLog.related[*].id")
                .entityList(String.class)
                .containsExactly(id("r0"), id("r1"), id("r3"), id("r4"));
    }

    @Test
    void aCustomerHasItsLatestNameAndItsLog() {
        take(
                aLog(id("new"))
                        .customer(CUSTOMER, "New")
                        .occurredAt("2024-05-15T00:00:00Z")
                        .build(),
                aLog(id("old"))
                        .customer(CUSTOMER, "Old")
                        .occurredAt("2024-05-14T00:00:00Z")
                        .build(),
                aLog(id("else")).customer("c-2", "Else").build());
        String document =
                "query ($id: ID!) { customer(id: $id) { id companyName activityLogs(period: {from:"
                        + " \"2024-05-01\", to: \"2024-05-31\"}) { totalCount nodes {"
                        + " affectedCustomer { companyName } } } } node(id: $id) { __typename id } }";
        GraphQlTester.Response answer =
                graphQl()
                        .document(document)
                        .variable("id", CUSTOMER.toUpperCase(java.util.Locale.ROOT))
                        .execute();
        answer.path("customer.id").entity(String.class).isEqualTo(CUSTOMER);
        answer.path("customer.companyName").entity(String.class).isEqualTo("New");
        answer.path("customer.activityLogs.totalCount").entity(Integer.class).isEqualTo(2);
        answer.path("customer.activityLogs.nodes[*].affectedCustomer.companyName")
                .entityList(String.class)
                .containsExactly("New", "Old");
        answer.path("node.__typename").entity(String.class).isEqualTo("Customer");
    }

    @Test
    void aSubscriptionHasItsLog() {
        take(
                aLog(id("s")).subscriptionIds(SUBSCRIPTION, "other").build(),
                aLog(id("t")).subscriptionIds(SUBSCRIPTION).build(),
                aLog(id("u")).subscriptionIds("third").build());
        graphQl()
                .document(
                        "{ activityLog(id: \"%s\") { subscriptions { id activityLogs(period: {from: \"2024-05-01\", to: \"2024-05-31\"}) { totalCount } } } }"
                                .formatted(id("s")))
                .execute()
                .path("activityLog.subscriptions[*].activityLogs.totalCount")
                .entityList(Integer.class)
                .containsExactly(2, 1);
    }

    @Test
    void whatIsNotThereIsNull() {
        GraphQlTester.Response answer =
                graphQl()
                        .document(
                                "{ activityLog(id: \"x\") { id } node(id: \"\") { id } customer(id:"
                                        + " \"\u0000\") { id } }")
                        .execute();
        for (String field : new String[] {"activityLog", "node", "customer"}) {
            answer.path(field).valueIsNull();
        }
    }

    @Test
    void anotherTenantsThingsAreAsGoodAsMissing() {
        take(aLog(id("a")).customer(CUSTOMER, "Contoso").subscriptionIds(SUBSCRIPTION).build());
        String stranger = ISSUER.token(UUID.randomUUID().toString(), Role.GLOBAL_ADMIN);
        String document =
                "query ($log: ID!, $customer: ID!) { activityLog(id: $log) { id } node(id: $log) {"
                        + " id } customer(id: $customer) { id } activityLogs(period: {from:"
                        + " \"2024-05-01\", to: \"2024-05-31\"}, filter: {customerId: [$customer]}) {"
                        + " totalCount nodes { id } } }";
        GraphQlTester.Response answer =
                graphQl(stranger)
                        .document(document)
                        .variable("log", id("a"))
                        .variable("customer", CUSTOMER)
                        .execute();
        for (String field : new String[] {"activityLog", "node", "customer"}) {
            answer.path(field).valueIsNull();
        }
        answer.path("activityLogs.totalCount").entity(Integer.class).isEqualTo(0);
        answer.path("activityLogs.nodes").entityList(Object.class).hasSize(0);
    }

    @Test
    void aViewerSeesWhoItIs() {
        graphQl(ISSUER.token(scope.tenant(), Role.SALES_AGENT, Role.RECORDER))
                .document("{ viewer { principal tenant roles permissions } }")
                .execute()
                .path("viewer")
                .matchesJson(
                        """
                        {"principal": "anna@partner.example", "tenant": "%s",
                         "roles": ["SALES_AGENT", "RECORDER"], "permissions": ["READ", "RECORD"]}
                        """
                                .formatted(scope.tenant()));
    }

    private static OrderDetails order() {
        Pricing pricing =
                new Pricing(new BigDecimal("12.50"), null, null, new BigDecimal("11.90"), null);
        List<LineItem> lines =
                IntStream.range(0, 2)
                        .mapToObj(line ->
                                new LineItem(
                                        line,
                                        SUBSCRIPTION.toUpperCase(java.util.Locale.ROOT),
                                        null,
                                        "Business Suite " + line,
                                        "a:b:c",
                                        25 + line,
                                        "P1Y",
                                        "monthly",
                                        "New",
                                        null,
                                        null,
                                        line == 0 ? pricing : null))
                        .toList();
        return new OrderDetails(
                "Qm41",
                "7f30",
                "monthly",
                "SEK",
                "kr",
                null,
                "pending",
                "UserPurchase",
                Instant.parse("2023-11-07T08:14:51.220Z"),
                lines);
    }

    /** The store decides when that is. */
    private String recordedAt(String name) {
        Instant at = logs.find(scope, id(name), Selection.of(List.of("recordedAt"))).recordedAt();
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
                .format(at.atOffset(ZoneOffset.UTC));
    }

    private void isGolden(String name, String document, Map<String, Object> variables)
            throws Exception {
        String answer = post(Golden.file(document + ".graphql"), variables);
        Golden.check(
                name + ".json",
                Golden.pretty(answer)
                        .replace(id(name), "{id}")
                        .replace(recordedAt(name), "{recordedAt}"));
    }
}
