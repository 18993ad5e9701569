package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Action;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The list of actions that a client offers to choose from. */
class ActionsTests extends ServerTests {

    @Test
    void allThatAreKnownAreToldWithoutReadingLogs() {
        GraphQlTester.Response answer =
                graphQl()
                        .document("{ actions { code category known label description } }")
                        .execute();
        answer.path("actions[*].code")
                .entityList(String.class)
                .containsExactly(
                        Action.catalogue().stream().map(Action::code).toArray(String[]::new));
        assertThat(commands.questions()).isEmpty();
    }

    @Test
    void thoseThatOccurAreTold() {
        take(
                aLog(id("a")).action("create_order").build(),
                aLog(id("b")).action("create_order").build(),
                aLog(id("c")).action("PolicyRenewed").build(),
                aLog(id("d")).action("add_customer").build());
        graphQl()
                .document("{ actions(occurring: true) { code category known label description } }")
                .execute()
                .path("actions")
                .matchesJsonStrictly(
                        """
                        [{"code": "add_customer", "category": "CUSTOMER", "known": true,
                          "label": "Added a customer",
                          "description": "The partner got a new customer, with a tenant of its own."},
                         {"code": "create_order", "category": "ORDER", "known": true,
                          "label": "Created an order",
                          "description": "Products or subscriptions were ordered for a customer; one order can hold many."},
                         {"code": "PolicyRenewed", "category": "OTHER", "known": false,
                          "label": "Policy renewed",
                          "description": "This server does not know this operation; the label is made from its code."}]
                        """);
    }

    @Test
    void theCategoriesNarrowTheList() {
        take(aLog(id("a")).action("policy_renewed").build(), aLog(id("b")).action("x").build());
        graphQl()
                .document(
                        "{ order: actions(category: ORDER) { code }"
                                + " none: actions(category: []) { code }"
                                + " some: actions(occurring: true, category: [DEVICE, GDAP]) { code } }")
                .execute()
                .path("order[*].code")
                .entityList(String.class)
                .containsExactly("create_order", "update_order")
                .path("none[*].code")
                .entityList(String.class)
                .hasSize(0)
                .path("some[*].code")
                .entityList(String.class)
                .containsExactly("policy_renewed");
    }

    @Test
    void theyAreToldInTheLanguageOfTheReader() {
        GraphQlTester.Response answer =
                graphQl()
                        .mutate()
                        .headers(headers -> headers.set("Accept-Language", "sv-SE"))
                        .build()
                        .document(
                                "{ actions(category: ORDER) { description"
                                        + " es: description(language: ES) } }")
                        .execute();
        answer.path("actions[1].description")
                .entity(String.class)
                .satisfies(text -> assertThat(text).startsWith("En beställning ändrades"));
        answer.path("actions[1].es")
                .entity(String.class)
                .satisfies(text -> assertThat(text).startsWith("Se cambió un pedido"));
    }

    @Test
    void askingForThemManyTimesAtOnceIsRefused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            many.append("a%d: actions(occurring: true) { code } ".formatted(i));
        }
        graphQl()
                .document("{ " + many + "}")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.getExtensions())
                                                .containsEntry("code", "LIMIT_EXCEEDED")));
    }
}
