package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Sentence;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is read from the database is what was selected: seen in the commands that are sent. The id
 * comes without being named.
 */
class ProjectionTests extends ServerTests {

    private static final String LIST =
            "{ activityLogs(period: {from: \"2024-05-01\", to: \"2024-05-31\"}) { %s } }";

    @BeforeEach
    void takeOne() {
        take(aLog(id("a")).subscriptionIds("s-1").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id                                             | occurredAt
                    occurredAt                                     | occurredAt
                    action { code }                                | action occurredAt
                    action { label category }                      | action occurredAt
                    affectedCustomer { companyName }               | affectedCustomer.companyName occurredAt
                    affectedCustomer { subscriptionsUrl }          | affectedCustomer.id occurredAt
                    affectedCustomer { companyName subscriptionsUrl } | affectedCustomer occurredAt
                    partnerUser { principalName }                  | occurredAt partnerUser
                    subscriptions { friendlyName }                 | occurredAt subscriptions.friendlyName
                    subscriptions { url }                          | affectedCustomer.id occurredAt subscriptions.id
                    attributes { name line }                       | attributes occurredAt
                    attributes { name value }                      | attributes occurredAt
                    subscriptions { id friendlyName offerId quantity url } | affectedCustomer.id occurredAt subscriptions
                    changes { path after }                         | changes.after changes.path occurredAt
                    details { ... on OrderDetails { lineItems { quantity } } } | details.lineItems.quantity details.type occurredAt
                    a: status { code } b: status { label }         | occurredAt status
                    source                                         | occurredAt source
                    action { description } status { label }        | action occurredAt status
                    details { __typename }                         | attributes details occurredAt
                    details { __typename ... on OrderDetails { orderId } } | details.orderId details.type occurredAt
                    affectedCustomer { __typename }                | affectedCustomer occurredAt
                    __typename                                     | occurredAt
                    """)
    void onlyWhatIsSelectedIsRead(String selected, String read) {
        graphQl().document(LIST.formatted("nodes { " + selected + " }")).executeAndVerify();
        assertThat(projection()).containsExactlyInAnyOrder(read.split(" "));
    }

    @Test
    void edgesAndNodesAndFragmentsAreReadOnce() {
        String document =
                LIST.formatted("edges { node { ...who } } nodes { resource { type } } ")
                        + "fragment who on ActivityLog { partnerUser { principalName }"
                        + " status @include(if: false) { code } }";
        graphQl().document(document).executeAndVerify();
        assertThat(projection())
                .containsExactlyInAnyOrder("occurredAt", "partnerUser", "resource.type");
    }

    @Test
    void nothingIsCountedUnlessSelected() {
        graphQl().document(LIST.formatted("nodes { id }")).executeAndVerify();
        assertThat(commands.questions()).hasSize(1);
        assertThat(commands.of("find")).hasSize(1);
    }

    @Test
    void aCountAloneReadsNoLogs() {
        graphQl()
                .document(LIST.formatted("totalCount"))
                .execute()
                .path("activityLogs.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(commands.of("find")).noneMatch(find -> find.getInt32("limit").getValue() > 1);
    }

    @Test
    void theCustomersOfAllSubscriptionsAreReadAtOnce() {
        for (int i = 0; i < 100; i++) {
            take(
                    aLog(id("b" + i))
                            .customer("c-" + i, "Company " + i)
                            .subscriptionIds("s-" + i, "t-" + i)
                            .build());
        }
        String customers = "nodes { id subscriptions { id customer { companyName } } }";
        graphQl()
                .document(LIST.replace("period:", "first: 100, period:").formatted(customers))
                .execute()
                .path("activityLogs.nodes[*].subscriptions[*].customer.companyName")
                .entityList(String.class)
                .hasSize(199);
        assertThat(commands.questions()).hasSize(2);
    }

    @Test
    void aSummaryReadsWhatASentenceNeeds() {
        graphQl().document(LIST.formatted("nodes { summary }")).executeAndVerify();
        assertThat(projection())
                .containsAll(Sentence.NEEDS)
                .hasSize(Sentence.NEEDS.size() + 2)
                .contains("occurredAt", "details.type");
    }

    private Iterable<String> projection() {
        BsonDocument find =
                commands.of("find").stream()
                        .filter(each -> each.containsKey("projection"))
                        .toList()
                        .getLast();
        return find.getDocument("projection").keySet();
    }
}
