package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import activitylog.access.Viewer;
import activitylog.activity.Attribute;
import activitylog.activity.Language;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** A list that is answered at once is answered as the engine itself would do it. */
class PlainListsTests extends ServerTests {

    private static final List<String> PARTS =
            List.of(
                    "id",
                    "occurredAt",
                    "when: occurredAt",
                    "__typename",
                    "summary",
                    "summary(language: SV)",
                    "action { code label description category }",
                    "action { code again: code }",
                    "action { code code }",
                    "partnerUser { principalName }",
                    "affectedCustomer { id companyName subscriptionsUrl __typename }",
                    "affectedCustomer { ...C }",
                    "affectedCustomer { ... on Customer { id } }",
                    "status { code label }",
                    "resource { type id }",
                    "correlationId",
                    "attributes { key name line value }",
                    "attributes @include(if: $yes) { key }",
                    "changes { path label before after }",
                    "subscriptions { id friendlyName quantity }",
                    "details { __typename ... on OtherDetails { values { name kind text } } }",
                    "source",
                    "hidden");

    @Autowired GraphQlSource source;
    @Autowired List<DataFetcherExceptionResolver> errors;

    private GraphQL plain;
    private GraphQL ordinary;

    @BeforeEach
    void fill() {
        plain = source.graphQl();
        ordinary =
                plain.transform(to ->
                        to.queryExecutionStrategy(
                                new AsyncExecutionStrategy(
                                        DataFetcherExceptionResolver.createExceptionHandler(
                                                errors))));
        take(
                aLog(id("bare"))
                        .customer(null)
                        .partnerUser(null)
                        .status(null)
                        .resource(null)
                        .build(),
                aLog(id("full"))
                        .subscriptionIds("s-1", "s-2")
                        .attributes(new Attribute("OfferName-0", "\u00c5 \"1\""))
                        .source("{\"a\": [1, null]}")
                        .build(),
                aLog(id("broken")).source("no JSON").build());
    }

    @Test
    void whateverIsSelectedTheAnswerIsTheSame() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            String nodes = "nodes { " + some(random) + " }";
            String edges = "edges { cursor node { " + some(random) + " } }";
            assertSame(nodes);
            assertSame(random.nextBoolean() ? edges : nodes + ' ' + edges);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nodes { id } nodes { occurredAt }",
                "nodes { ...on ActivityLog { id } ...on Node { id } }",
                "nodes { id @skip(if: $yes) occurredAt }",
                "nodes { source }",
                "edges { node { source } cursor }"
            })
    void whatIsNotPlainIsAnsweredAsEver(String selection) {
        assertSame(selection);
    }

    private static String some(Random random) {
        List<String> parts = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String alias = "p" + i + ": ";
            String part = PARTS.get(random.nextInt(PARTS.size()));
            parts.add(part.startsWith("when") ? part : alias + part);
        }
        return String.join(" ", parts);
    }

    private void assertSame(String selection) {
        String document =
                "query ("
                        + (selection.contains("$yes") ? "$yes: Boolean = true, " : "")
                        + "$p: PeriodInput) { activityLogs(period: $p) { "
                        + selection
                        + " } }"
                        + (selection.contains("...C")
                                ? " fragment C on Customer { companyName }"
                                : "");
        assertThat(ask(plain, document))
                .as(document)
                .doesNotContain("Validation error")
                .isEqualTo(ask(ordinary, document));
    }

    /** The answer; each internal error has an id of its own. */
    private String ask(GraphQL engine, String document) {
        Viewer viewer = new Viewer("anna", scope, Set.of(Role.ADMIN_AGENT));
        Map<String, Object> ever =
                Map.of("since", "2000-01-01T00:00:00Z", "until", "2100-01-01T00:00:00Z");
        return engine.execute(
                        ExecutionInput.newExecutionInput(document)
                                .variables(Map.of("p", ever))
                                .graphQLContext(
                                        Map.of(
                                                GraphQlEndpoint.VIEWER,
                                                viewer,
                                                Language.class,
                                                Language.DE,
                                                ParserOptions.class,
                                                ParserOptions.getDefaultParserOptions())))
                .toSpecification()
                .toString()
                .replaceAll("(?<=Internal error |errorId=)[-0-9a-f]{36}", "ID");
    }
}
