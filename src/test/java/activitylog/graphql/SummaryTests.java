package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** The log in numbers. */
class SummaryTests extends ServerTests {

    private static final String MAY = "period: {from: \"2024-05-01\", to: \"2024-05-31\"}";

    private Response ask(String selection) {
        return ask(MAY, selection);
    }

    private Response ask(String arguments, String selection) {
        return graphQl()
                .document("{ activitySummary(%s) { %s } }".formatted(arguments, selection))
                .execute();
    }

    private static Object at(Response response, String path) {
        return response.path("activitySummary" + path).entity(Object.class).get();
    }

    @Test
    void theMostFrequentAreListedAndTheOthersAreCounted() {
        take(
                aLog(id("a")).action("create_order").build(),
                aLog(id("b")).action("create_order").build(),
                aLog(id("c")).action("brew_coffee").build(),
                aLog(id("d")).action("add_customer").build());
        Response answer =
                ask(
                        "total perAction(first: 2) { top { action { code label category } count }"
                                + " others { values count } }");
        assertThat(at(answer, ""))
                .isEqualTo(
                        Map.of(
                                "total",
                                4,
                                "perAction",
                                Map.of(
                                        "top",
                                        List.of(
                                                Map.of(
                                                        "action",
                                                        Map.of(
                                                                "code",
                                                                "create_order",
                                                                "label",
                                                                "Created an order",
                                                                "category",
                                                                "ORDER"),
                                                        "count",
                                                        2),
                                                Map.of(
                                                        "action",
                                                        Map.of(
                                                                "code",
                                                                "add_customer",
                                                                "label",
                                                                "Added a customer",
                                                                "category",
                                                                "CUSTOMER"),
                                                        "count",
                                                        1)),
                                        "others",
                                        Map.of("values", 1, "count", 1))));
    }

    @Test
    void oneAnswerCanHaveTheSameListInSeveralLengths() {
        take(aLog(id("a")).status("failed").build(), aLog(id("b")).status("odd").build());
        Response answer =
                ask(
                        "one: perStatus(first: 1) { top { count } others { values } }"
                                + " all: perStatus { top { status { code } } others { values } }");
        answer.path("activitySummary.one.top").entityList(Object.class).hasSize(1);
        assertThat(at(answer, ".all.top[*].status.code")).isEqualTo(List.of("failed", "odd"));
        assertThat(counting()).hasSize(1);
    }

    @Test
    void everyDayOfThePeriodIsThere() {
        take(
                aLog(id("a")).occurredAt("2024-03-30T22:59:59.999Z").build(),
                aLog(id("b")).occurredAt("2024-03-30T23:00:00Z").build(),
                aLog(id("c")).occurredAt("2024-03-31T21:59:59.999Z").build());
        Response answer =
                ask(
                        "period: {from: \"2024-03-29\", to: \"2024-04-01\", zone: \"Europe/Stockholm\"}",
                        "perDay { day count }");
        assertThat(at(answer, ".perDay"))
                .isEqualTo(
                        List.of(
                                Map.of("day", "2024-03-29", "count", 0),
                                Map.of("day", "2024-03-30", "count", 1),
                                Map.of("day", "2024-03-31", "count", 2),
                                Map.of("day", "2024-04-01", "count", 0)));
    }

    @Test
    void instantsCutTheirFirstAndTheirLastDay() {
        take(
                aLog(id("a")).occurredAt("2024-05-14T11:59:59.999Z").build(),
                aLog(id("b")).occurredAt("2024-05-14T12:00:00Z").build(),
                aLog(id("c")).occurredAt("2024-05-15T00:00:00Z").build());
        Response answer =
                ask(
                        "period: {since: \"2024-05-14T12:00:00Z\", until: \"2024-05-15T00:00:00Z\"}",
                        "perDay { day count } period { from to }");
        assertThat(at(answer, ".perDay"))
                .isEqualTo(List.of(Map.of("day", "2024-05-14", "count", 1)));
    }

    @Test
    void categoriesAreSumsOfTheirActions() {
        take(
                aLog(id("a")).action("create_order").build(),
                aLog(id("b")).action("update_order").build(),
                aLog(id("c")).action("brew_coffee").build());
        Response answer = ask("perCategory { top { category label(language: SV) count } }");
        assertThat(at(answer, ".perCategory.top"))
                .isEqualTo(
                        List.of(
                                Map.of("category", "ORDER", "label", "Beställning", "count", 2),
                                Map.of("category", "OTHER", "label", "Övrigt", "count", 1)));
    }

    @Test
    void customersHaveTheirLatestNames() {
        take(
                aLog(id("a")).customer("c-1", "New").occurredAt("2024-06-14T09:30:00Z").build(),
                aLog(id("b")).customer("c-1", "Old").build(),
                aLog(id("c")).customer("c-2", null).build());
        Response answer =
                ask("perCustomer { top { customer { id companyName subscriptionsUrl } count } }");
        assertThat(at(answer, ".perCustomer.top[*].customer.id")).isEqualTo(List.of("c-1", "c-2"));
        assertThat(at(answer, ".perCustomer.top[0].customer.companyName")).isEqualTo("New");
        assertThat(String.valueOf(at(answer, ".perCustomer.top[0].customer.subscriptionsUrl")))
                .contains("c-1");
        answer.path("activitySummary.perCustomer.top[1].customer.companyName").valueIsNull();
    }

    @Test
    void logsWithoutAValueAreCountedUnderNull() {
        take(aLog(id("a")).customer(null).partnerUser(null).status(null).build());
        Response answer =
                ask(
                        "perCustomer { top { customer { id } count } }"
                                + " perPartnerUser { top { partnerUser { principalName } count } }"
                                + " perStatus { top { status { code } count } }");
        for (String list : List.of("Customer", "PartnerUser", "Status")) {
            String key = Character.toLowerCase(list.charAt(0)) + list.substring(1);
            answer.path("activitySummary.per%s.top[0].%s".formatted(list, key)).valueIsNull();
            assertThat(at(answer, ".per%s.top[0].count".formatted(list))).isEqualTo(1);
        }
    }

    @Test
    void theNumbersAreThoseOfTheList() {
        takeMinutes(90);
        take(aLog(id("failed")).status("failed").build());
        for (String filter :
                List.of("{}", "{status: \"failed\"}", "{companyNameContains: \"nobody\"}")) {
            String arguments = MAY + ", filter: " + filter;
            Response answer =
                    graphQl()
                            .document(
                                    "{ activitySummary(%1$s) { total perDay { count } } activityLogs(%1$s) { totalCount } }"
                                            .formatted(arguments))
                            .execute();
            int total = (int) at(answer, ".total");
            answer.path("activityLogs.totalCount").entity(Integer.class).isEqualTo(total);
            List<Integer> days =
                    answer.path("activitySummary.perDay[*].count").entityList(Integer.class).get();
            assertThat(days.stream().mapToInt(day -> day).sum()).isEqualTo(total);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    period { from }                                 | 0  | -
                    __typename                                      | 0  | -
                    total                                           | 1  | -
                    perDay { count }                                | 31 | -
                    total perStatus { top { count } }               | 1  | status
                    perCategory { top { count } }                   | 1  | action
                    perAction { top { count } } perDay { day }      | 1  | action occurredAt
                    perCategory { others { count } } perStatus { others { count } } | 1 | action status
                    perCustomer { top { count } } perPartnerUser { others { count } } | 1 | affectedCustomer.id partnerUser
                    """)
    void onlyWhatIsSelectedIsCounted(String selection, int sent, String counted) {
        ask(selection).errors().verify();
        List<BsonDocument> counting = counting();
        assertThat(counting.stream().flatMap(SummaryTests::fields).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        counted.equals("-") ? new String[0] : counted.split(" "));
        assertThat(counting).hasSize(sent);
    }

    /** The commands that look at logs. */
    private List<BsonDocument> counting() {
        return Stream.of("aggregate", "find")
                .flatMap(name ->
                        commands.of(name).stream()
                                .filter(command ->
                                        command.getString(name).getValue().equals("activity_logs")))
                .toList();
    }

    /** What is looked at of each log. */
    private static Stream<String> fields(BsonDocument command) {
        if (command.containsKey("find")) {
            return command.getDocument("projection").keySet().stream()
                    .filter(field -> !field.equals("_id"));
        }
        return command.getArray("pipeline").stream()
                .map(stage -> stage.asDocument().get("$group"))
                .filter(Objects::nonNull)
                .map(group -> group.asDocument().get("_id"))
                .filter(BsonValue::isString)
                .map(field -> field.asString().getValue().substring(1));
    }

    @Test
    void namesAreOnlyLookedUpWhereSelected() {
        take(aLog(id("a")).build());
        ask("perCustomer { top { customer { id } } }").errors().verify();
        assertThat(sentTo("customers")).isZero();
        ask("perCustomer { top { customer { companyName } } }").errors().verify();
        assertThat(sentTo("customers")).isEqualTo(1);
    }

    private long sentTo(String collection) {
        return commands.of("find").stream()
                .filter(find -> find.getString("find").getValue().equals(collection))
                .count();
    }

    @Test
    void aSummarySpeaksOfItsOwnTenant() {
        take(aLog(id("a")).build());
        String other = ISSUER.token("another", Role.GLOBAL_ADMIN);
        graphQl(other)
                .document("{ activitySummary(%s) { total perDay { count } } }".formatted(MAY))
                .execute()
                .path("activitySummary.total")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    perAction(first: 0) { top { count } }        | first
                    perCategory(first: -1) { top { count } }     | first
                    perCustomer(first: 101) { top { count } }    | first
                    """)
    void aLengthOutOfRangeIsRefused(String selection, String argument) {
        ask(selection)
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.getExtensions())
                                                .containsEntry("code", "INVALID_ARGUMENT")
                                                .containsEntry("argument", argument)));
    }

    @Test
    void tooManyDaysAreRefusedOnlyIfTheyAreListed() {
        String century = "period: {from: \"1950-01-01\", to: \"2049-12-31\"}";
        ask(century, "total").errors().verify();
        ask(century, "perDay { count }")
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.getExtensions())
                                                .containsEntry("code", "LIMIT_EXCEEDED")
                                                .containsEntry("argument", "period")));
    }

    @Test
    void tooManySummariesAreRefused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            many.append(
                    "s%d: activitySummary { perDay { count } perAction(first: 100) { top { action { code label } count } } perStatus { top { count } } } "
                            .formatted(i));
        }
        graphQl()
                .document("{ " + many + "}")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .allSatisfy(error ->
                                        assertThat(error.getExtensions())
                                                .containsEntry("code", "LIMIT_EXCEEDED")));
    }
}
