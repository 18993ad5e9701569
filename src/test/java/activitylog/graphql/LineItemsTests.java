package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransferLineItem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.BsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large orders are read in parts. */
class LineItemsTests extends ServerTests {

    private static final String ORDER =
            "query ($id: ID!%s) { activityLog(id: $id) { details {"
                    + " ... on OrderDetails { %s } ... on TransferDetails { %s } } } }";

    @BeforeEach
    void takeSome() {
        take(
                aLog(id("large")).details(order(1_200)).build(),
                aLog(id("small")).details(order(3)).build(),
                aLog(id("none")).details(order(0)).build(),
                aLog(id("transfer")).details(transfer()).build());
    }

    @Test
    void withoutArgumentsAllAreRead() {
        assertThat(positions("large", "lineItems { position }", "lineItems"))
                .isEqualTo(IntStream.range(0, 1_200).boxed().toList());
        assertThat(projection().keySet()).contains("details.lineItems.position");
    }

    @ParameterizedTest
    @CsvSource({
        "first: 2,                   0, 2, 0, 2",
        "'first: 2, after: 1197',    1198, 2, 1198, 2",
        "'first: 500, after: 1100',  1101, 99, 1101, 500",
        "after: 1198,                1199, 1, 1199, 2147482448",
        "'first: 5, after: 1199',    0, 0, 1200, 5",
        "'first: 5, after: 2147483647', 0, 0, 2147483646, 1"
    })
    void aPartIsAllThatIsRead(String arguments, int from, int count, int skip, int limit) {
        assertThat(positions("large", "lineItems(" + arguments + ") { position }", "lineItems"))
                .isEqualTo(IntStream.range(from, from + count).boxed().toList());
        assertThat(projection().get("details.lineItems").asDocument().getArray("$slice"))
                .extracting(BsonValue::asNumber)
                .extracting(number -> number.intValue())
                .containsExactly(skip, limit);
    }

    @Test
    void differentPartsOfOneListAreAllRight() {
        String selected =
                "a: lineItems(first: 2) { position } b: lineItems(first: 2, after: 9) { position }"
                        + " c: lineItems(first: $n, after: $after) { friendlyName position }"
                        + " lineItemCount";
        assertThat(positions("large", selected, "a")).containsExactly(0, 1);
        assertThat(projection().get("details.lineItems").toString()).contains("[0, 23]");
        assertThat(positions("large", selected, "b")).containsExactly(10, 11);
        assertThat(positions("large", selected, "c")).containsExactly(20, 21, 22);
        assertThat(positions("large", "x: lineItems { position } " + selected, "b"))
                .containsExactly(10, 11);
        assertThat(positions("large", "x: lineItems { position } " + selected, "x")).hasSize(1_200);
    }

    @Test
    void edgesAndNodesMayAskForDifferentParts() {
        String details = "{ details { ... on OrderDetails { lineItems(%s) { position } } } }";
        String document =
                "{ activityLogs(period: {from: \"2024-01-01\", to: \"2024-12-31\"},"
                        + " filter: {resourceType: \"subscription\"}) { nodes "
                        + details.formatted("first: 1, after: 1")
                        + " edges { node "
                        + details.formatted("first: 1")
                        + " } } }";
        String answer = post(document, Map.of());
        assertThat(answer)
                .contains(
                        "{\"lineItems\":[{\"position\":2}]}", "{\"lineItems\":[{\"position\":0}]}")
                .contains("{\"lineItems\":[]}");
    }

    @Test
    void transfersAreReadInPartsAsWell() {
        assertThat(positions("transfer", "lineItems(first: 2, after: 0) { position }", "lineItems"))
                .containsExactly(1, 2);
    }

    @Test
    void theNumberOfAllIsKnownWithoutReadingThem() {
        String answer = ask("large", "lineItemCount");
        assertThat(answer).contains("{\"lineItemCount\":1200}");
        assertThat(projection().keySet())
                .containsExactlyInAnyOrder("occurredAt", "details.type", "details.lineItemCount");
    }

    @ParameterizedTest
    @CsvSource({"first: 0, first", "first: 501, first", "first: -1, first", "after: -1, after"})
    void aBadNumberIsNamed(String arguments, String argument) {
        assertThat(ask("none", "lineItems(" + arguments + ") { position }"))
                .contains("\"code\":\"INVALID_ARGUMENT\"", "\"argument\":\"" + argument + "\"");
    }

    @Test
    void aPartCostsAsMuchAsItIsLong() {
        String page =
                "{ activityLogs(first: 500) { nodes { details { ... on OrderDetails {"
                        + " lineItems(first: %d) { position quantity } } } } } }";
        assertThat(post(page.formatted(500), Map.of())).contains("LIMIT_EXCEEDED");
        assertThat(post(page.formatted(50), Map.of())).doesNotContain("LIMIT_EXCEEDED");
    }

    private Map<String, BsonValue> projection() {
        return commands.of("find").getLast().getDocument("projection");
    }

    private List<Integer> positions(String log, String selected, String list) {
        commands.forget();
        return graphQl()
                .document(document(selected))
                .variable("id", id(log))
                .execute()
                .path("activityLog.details." + list + "[*].position")
                .entityList(Integer.class)
                .get();
    }

    private String ask(String log, String selected) {
        return post(document(selected), Map.of("id", id(log)));
    }

    private static String document(String selected) {
        String variables = selected.contains("$n") ? ", $n: Int = 3, $after: Int = 19" : "";
        return ORDER.formatted(variables, selected, selected);
    }

    private static OrderDetails order(int lines) {
        return new OrderDetails(
                "order",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                IntStream.range(0, lines).mapToObj(LineItemsTests::line).toList());
    }

    private static LineItem line(int number) {
        return new LineItem(
                null, "s-" + number, null, "Suite", null, 1, null, null, null, null, null, null);
    }

    private static TransferDetails transfer() {
        TransferLineItem item =
                new TransferLineItem("s", null, null, 1, null, null, null, List.of(), List.of());
        return new TransferDetails(
                "t",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(item, item, item, item));
    }
}
