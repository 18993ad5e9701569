package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Every filter finds what it should, and the address of the CSV says the same as the list. */
class FilterTests extends ServerTests {

    private static final String MAY = "period: {from: \"2024-05-01\", to: \"2024-05-31\"}";
    private static final List<String> FILTERS =
            List.of(
                    "customerId: \"C-1\"",
                    "companyNameContains: \"ÄNGSO\"",
                    "action: [\"create_order\", \"unheard_of\"]",
                    "partnerUser: \"Anna@Nord.Example\"",
                    "status: \"failed\"",
                    "resourceType: [\"order\"]",
                    "subscriptionId: \"S-1\"",
                    "correlationId: \"CORR-1\"");

    @BeforeEach
    void takeTwo() {
        take(
                aLog(id("mine"))
                        .customer("c-1", "Ängsö & Söner, \"AB\"")
                        .action("create_order")
                        .partnerUser("anna@nord.example")
                        .status("failed")
                        .resource("order", "o-1")
                        .correlationId("corr-1")
                        .subscriptionIds("s-1", "s-2")
                        .build(),
                aLog(id("other")).customer("c-2", "Other").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    customerId: "C-1"                   | customerId: "c-3"
                    customerId: ["c-9", "c-1"]          | customerId: ["c-8", "c-9"]
                    companyNameContains: "söner, \\"a"  | companyNameContains: ".*"
                    companyNameContains: "ÄNGSO"        | companyNameContains: "engso"
                    action: "create_order"              | action: "Create_Order"
                    partnerUser: "ANNA@nord.example"    | partnerUser: "anna"
                    status: ["failed", "progress"]      | status: "decline"
                    resourceType: "order"               | resourceType: "customer"
                    subscriptionId: "S-2"               | subscriptionId: "s-3"
                    correlationId: "CORR-1"             | correlationId: "corr"
                    customerId: "c-1", status: "failed" | customerId: "c-1", status: "succeeded"
                    """)
    void aFilterFindsWhatItShould(String finding, String missing) {
        assertThat(ids(list("filter: {" + finding + "}"))).containsExactly(id("mine"));
        assertThat(ids(list("filter: {" + missing + "}"))).isEmpty();
    }

    @Test
    void theCsvUrlGivesTheSameLogsInTheSameOrder() {
        takeMinutes(40);
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            GraphQlTester.Response list = list(question(random));
            assertThat(exported(list.path("activityLogs.csvUrl").entity(String.class).get()))
                    .as("seed %s", seed)
                    .isEqualTo(ids(list));
        }
    }

    private static String question(Random random) {
        StringBuilder filter = new StringBuilder();
        for (String each : FILTERS) {
            if (random.nextInt(FILTERS.size()) == 0) {
                filter.append(each).append(' ');
            }
        }
        String direction = random.nextBoolean() ? "ASC" : "DESC";
        return "filter: {" + filter + "}, orderBy: {direction: " + direction + "}";
    }

    private GraphQlTester.Response list(String arguments) {
        return graphQl()
                .document(
                        "{ activityLogs(%s, first: 500, %s) { csvUrl nodes { id } } }"
                                .formatted(MAY, arguments))
                .execute();
    }

    private static List<String> ids(GraphQlTester.Response list) {
        return list.path("activityLogs.nodes[*].id").entityList(String.class).get();
    }

    private List<String> exported(String url) {
        byte[] body = download(url + "&columns=id&bom=false", Role.HELPDESK_AGENT);
        return new String(body, UTF_8).lines().skip(1).toList();
    }
}
