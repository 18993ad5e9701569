package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Details;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.TransitionDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Customers and subscriptions as objects of their own. */
class ObjectsTests extends ServerTests {

    private static final String ALL_OF_A_SUBSCRIPTION =
            "id friendlyName offerId quantity offerName status termDuration billingCycle"
                    + " autoRenewEnabled orderId firstSeenAt lastSeenAt url customer { companyName }"
                    + " parent { id } addOns { id } predecessor { id } successor { id }";

    private static final String PAGE =
            "{ activityLogs(first: 100, period: {from: \"2024-05-01\", to: \"2024-05-31\"}) {"
                    + " nodes { id affectedCustomer { companyName formerNames { companyName }"
                    + " firstActivityAt } subscriptions { "
                    + ALL_OF_A_SUBSCRIPTION
                    + " } } } }";

    private ActivityLog subscription(String id, String status, int minute, SubscriptionDetails of) {
        return aLog(id(id))
                .customer("c-1", "Contoso " + minute)
                .subscriptionIds(of.subscriptionId())
                .details(of)
                .status(status)
                .occurredAt("2024-05-14T09:%02d:00Z".formatted(minute))
                .build();
    }

    private static SubscriptionDetails named(String id, String name, Integer seats, String parent) {
        return new SubscriptionDetails(
                id,
                name,
                "o:" + name,
                "Offer " + name,
                seats,
                null,
                "active",
                "P1Y",
                "monthly",
                null,
                true,
                parent,
                "order-" + name,
                null,
                null,
                null,
                null);
    }

    private static Details transition() {
        return new TransitionDetails(
                null, null, "s-0", "s-1", null, null, null, null, null, null, null, List.of(),
                List.of(), List.of());
    }

    private void takeAStory() {
        take(
                subscription("later", "succeeded", 20, named("S-1", "Now", 9, null)),
                subscription("failed", "failed", 30, named("S-1", "Never", 99, null)),
                subscription("sooner", "succeeded", 10, named("S-1", "Then", 5, null)),
                subscription("addOn", "succeeded", 11, named("s-2", "Extra", 1, "S-1")),
                aLog(id("transition"))
                        .customer("c-1", "Contoso")
                        .subscriptionIds("s-0", "s-1")
                        .details(transition())
                        .occurredAt("2024-05-14T09:05:00Z")
                        .build());
    }

    @Test
    void aSubscriptionIsWhatTheLatestLogsSay() {
        takeAStory();
        graphQl()
                .document("{ subscription(id: \"S-1\") { %s } }".formatted(ALL_OF_A_SUBSCRIPTION))
                .execute()
                .path("subscription")
                .matchesJson(
                        """
                        {"id": "s-1", "friendlyName": "Now", "offerId": "o:Now", "quantity": 9,
                         "offerName": "Offer Now", "status": "active", "termDuration": "P1Y",
                         "billingCycle": "monthly", "autoRenewEnabled": true,
                         "orderId": "order-Now", "firstSeenAt": "2024-05-14T09:05:00.000Z",
                         "lastSeenAt": "2024-05-14T09:30:00.000Z",
                         "url": "https://partner.microsoft.com/commerce/customers/c-1/subscriptions/s-1",
                         "customer": {"companyName": "Contoso 30"}, "parent": null,
                         "addOns": [{"id": "s-2"}], "predecessor": {"id": "s-0"},
                         "successor": null}
                        """);
    }

    @Test
    void aSubscriptionOfALogHasTheNameOfThatTimeAndTheStatusOfToday() {
        takeAStory();
        String document =
                "{ activityLog(id: \"%s\") { subscriptions { friendlyName status lastSeenAt } } }";
        graphQl()
                .document(document.formatted(id("transition")))
                .execute()
                .path("activityLog.subscriptions")
                .matchesJson(
                        """
                        [{"friendlyName": null, "status": null,
                          "lastSeenAt": "2024-05-14T09:05:00.000Z"},
                         {"friendlyName": null, "status": "active",
                          "lastSeenAt": "2024-05-14T09:30:00.000Z"}]
                        """);
    }

    @Test
    void oneSubscriptionLeadsToOthersAndTheirLogs() {
        takeAStory();
        graphQl()
                .document(
                        "{ subscription(id: \"s-0\") { successor { friendlyName quantity url"
                                + " customer { companyName } addOns(first: 1) { offerName parent {"
                                + " friendlyName activityLogs(period: {from: \"2024-05-01\", to:"
                                + " \"2024-05-31\"}) { totalCount } } } } } }")
                .execute()
                .path("subscription.successor")
                .matchesJson(
                        """
                        {"friendlyName": "Now", "quantity": 9,
                         "url": "https://partner.microsoft.com/commerce/customers/c-1/subscriptions/s-1",
                         "customer": {"companyName": "Contoso 30"},
                         "addOns": [{"offerName": "Offer Extra", "parent": {"friendlyName": "Now",
                           "activityLogs": {"totalCount": 4}}}]}
                        """);
    }

    @Test
    void aPageOfLogsWithCustomersAndSubscriptionsIsThreeCommands() {
        for (int i = 0; i < 100; i++) {
            take(
                    aLog(id("log " + i))
                            .customer("c-" + i % 40, "Company " + i)
                            .subscriptionIds("s-" + i, "t-" + i % 7)
                            .build());
        }
        graphQl()
                .document(PAGE)
                .execute()
                .path("activityLogs.nodes")
                .entityList(Object.class)
                .hasSize(100);
        assertThat(commands.questions()).hasSize(3);
    }

    @Test
    void whatIsNotSelectedIsNotRead() {
        takeAStory();
        String document =
                "{ activityLogs(period: {from: \"2024-05-01\", to: \"2024-05-31\"}) { nodes {"
                        + " affectedCustomer { companyName subscriptionsUrl } subscriptions {"
                        + " friendlyName quantity url } } } }";
        graphQl().document(document).executeAndVerify();
        assertThat(commands.questions()).hasSize(1);
        commands.forget();
        graphQl()
                .document("{ customers { nodes { companyName formerNames { companyName } } } }")
                .executeAndVerify();
        assertThat(commands.questions()).hasSize(1);
        commands.forget();
        graphQl().document("{ customers { totalCount } }").executeAndVerify();
        assertThat(commands.of("find")).isEmpty();
    }

    @Test
    void aCustomerHasItsNamesItsTimesAndItsSubscriptions() {
        takeAStory();
        graphQl()
                .document(
                        "{ customer(id: \"C-1\") { companyName formerNames { companyName"
                                + " firstSeenAt lastSeenAt } firstActivityAt lastActivityAt"
                                + " subscriptions(first: 2) { totalCount nodes { id } pageInfo {"
                                + " hasNextPage } } } }")
                .execute()
                .path("customer")
                .matchesJson(
                        """
                        {"companyName": "Contoso 30", "formerNames": [
                          {"companyName": "Contoso 20", "firstSeenAt": "2024-05-14T09:20:00.000Z",
                           "lastSeenAt": "2024-05-14T09:20:00.000Z"},
                          {"companyName": "Contoso 11", "firstSeenAt": "2024-05-14T09:11:00.000Z",
                           "lastSeenAt": "2024-05-14T09:11:00.000Z"},
                          {"companyName": "Contoso 10", "firstSeenAt": "2024-05-14T09:10:00.000Z",
                           "lastSeenAt": "2024-05-14T09:10:00.000Z"},
                          {"companyName": "Contoso", "firstSeenAt": "2024-05-14T09:05:00.000Z",
                           "lastSeenAt": "2024-05-14T09:05:00.000Z"}],
                         "firstActivityAt": "2024-05-14T09:05:00.000Z",
                         "lastActivityAt": "2024-05-14T09:30:00.000Z",
                         "subscriptions": {"totalCount": 3, "nodes": [{"id": "s-2"}, {"id": "s-1"}],
                           "pageInfo": {"hasNextPage": true}}}
                        """);
    }

    @Test
    void aNodeIsACustomerWithAllOfIt() {
        takeAStory();
        graphQl()
                .document(
                        "{ node(id: \"c-1\") { id ... on Customer { lastActivityAt subscriptions {"
                                + " nodes { parent { id } } } } } }")
                .execute()
                .path("node.subscriptions.nodes[*].parent.id")
                .entityList(String.class)
                .containsExactly("s-1");
        assertThat(commands.questions()).hasSize(3);
    }

    @Test
    void customersAreWalkedInPages() {
        take(
                IntStream.range(0, 7)
                        .mapToObj(i ->
                                aLog(id("log " + i))
                                        .customer("c-" + i, "Åbo " + (char) ('G' - i))
                                        .occurredAt(Instant.ofEpochSecond(i % 3))
                                        .build())
                        .toArray(ActivityLog[]::new));
        String document =
                "query ($after: String) { customers(search: \"abo\", orderBy: %s, first: 3,"
                        + " after: $after) { totalCount edges { cursor } nodes { id } pageInfo {"
                        + " hasNextPage hasPreviousPage startCursor endCursor } } }";
        assertThat(walked(document.formatted("{}")))
                .containsExactly("c-6", "c-5", "c-4", "c-3", "c-2", "c-1", "c-0");
        assertThat(walked(document.formatted("{field: LAST_ACTIVITY, direction: DESC}")))
                .containsExactly("c-5", "c-2", "c-4", "c-1", "c-6", "c-3", "c-0");
    }

    private List<String> walked(String document) {
        List<String> ids = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            GraphQlTester.Response answer =
                    graphQl().document(document).variable("after", after).execute();
            ids.addAll(answer.path("customers.nodes[*].id").entityList(String.class).get());
            answer.path("customers.totalCount").entity(Integer.class).isEqualTo(7);
            answer.path("customers.pageInfo.hasPreviousPage")
                    .entity(Boolean.class)
                    .isEqualTo(after != null);
            after = answer.path("customers.pageInfo.endCursor").entity(String.class).get();
            more = answer.path("customers.pageInfo.hasNextPage").entity(Boolean.class).get();
        }
        return ids;
    }

    @Test
    void aCursorIsOnlyGoodForItsOwnList() {
        takeAStory();
        String cursor =
                graphQl()
                        .document("{ customers { pageInfo { endCursor } } }")
                        .execute()
                        .path("customers.pageInfo.endCursor")
                        .entity(String.class)
                        .get();
        graphQl()
                .document("{ customers(after: \"%s\") { nodes { id } } }".formatted(cursor))
                .execute()
                .path("customers.nodes")
                .entityList(Object.class)
                .hasSize(0);
        for (String list :
                List.of(
                        "{ customers(search: \"c\", after: \"%s\") { nodes { id } } }",
                        "{ customers(orderBy: {direction: DESC}, after: \"%s\") { nodes { id } } }",
                        "{ customer(id: \"c-1\") { subscriptions(after: \"%s\") { nodes { id } } } }",
                        "{ activityLogs(after: \"%s\") { nodes { id } } }")) {
            refused(list.formatted(cursor), "INVALID_CURSOR", "after");
        }
    }

    @Test
    void mistakesAreNamed() {
        refused("{ customers(first: 0) { nodes { id } } }", "INVALID_ARGUMENT", "first");
        refused("{ customers(first: 501) { totalCount } }", "INVALID_ARGUMENT", "first");
        refused("{ customers(search: \"  \") { nodes { id } } }", "INVALID_ARGUMENT", "search");
        refused("{ customers(search: \"-\") { nodes { id } } }", "INVALID_ARGUMENT", "search");
        refused("{ customers(after: \"x\") { nodes { id } } }", "INVALID_CURSOR", "after");
        refused(
                "{ customers(search: \"%s\") { nodes { id } } }".formatted("x".repeat(257)),
                "LIMIT_EXCEEDED",
                "search");
        takeAStory();
        refused(
                "{ subscription(id: \"s-1\") { addOns(first: 0) { id } } }",
                "INVALID_ARGUMENT",
                "first");
    }

    private void refused(String document, String code, String argument) {
        graphQl()
                .document(document)
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .as(document)
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.getExtensions())
                                                .containsEntry("code", code)
                                                .containsEntry("argument", argument)));
    }

    @Test
    void oneSubscriptionAfterTheOtherCostsTooMuch() {
        String ten = "addOns(first: 500) { ";
        graphQl()
                .document("{ subscription(id: \"s\") { " + ten + ten + "id } } } }")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.getExtensions())
                                                .containsEntry("code", "LIMIT_EXCEEDED")));
    }

    @Test
    void whatNoLogNamesIsNull() {
        graphQl()
                .document("{ subscription(id: \"s-1\") { id status } customer(id: \"\") { id } }")
                .execute()
                .path("subscription")
                .valueIsNull()
                .path("customer")
                .valueIsNull();
    }
}
