package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits that are not worked out again refuse what they refuse when they are. */
class LimitsOnceTests {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser()
                                    .parse(
                                            """
                                            type Query {
                                              logs(first: Int, last: Int, after: String): LogConnection
                                              actions(occurring: Boolean): [Log]
                                            }
                                            type LogConnection { nodes: [Log] totalCount: Int }
                                            type Log { id: Int log: Log }
                                            """),
                            RuntimeWiring.newRuntimeWiring().build());

    private final Counter counter = new Counter();
    private final GraphQL once = engine(new LimitsOnce(limits()));
    private final GraphQL always = engine(new FetchingOnly(limits()));

    private static final class Counter extends SimplePerformantInstrumentation {

        private int count;

        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            count++;
            return null;
        }
    }

    private List<Instrumentation> limits() {
        return List.of(
                counter,
                new MaxQueryDepthInstrumentation(4),
                new MaxQueryComplexityInstrumentation(1200, new Complexity()));
    }

    private static GraphQL engine(Instrumentation instrumentation) {
        return GraphQL.newGraphQL(SCHEMA)
                .preparsedDocumentProvider(new ValidDocuments())
                .instrumentation(instrumentation)
                .build();
    }

    private static List<String> ask(GraphQL engine, String document, Map<String, Object> values) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document).variables(values).build();
        return engine.execute(input).getErrors().stream().map(GraphQLError::getMessage).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($n: Int, $m: Int) { logs(first: $n) { nodes { id } } b: logs(last: $m) { nodes { id } } }",
                "query ($n: Int = 500, $b: Boolean = false) { logs(first: $n) { nodes { id log @skip(if: $b) { id } } } }",
                "query ($b: Boolean) { actions(occurring: $b) { id log { id } } }",
                "query ($b: Boolean!, $s: String) { logs(after: $s) { totalCount @include(if: $b) nodes { log { id } } } }",
                "query ($b: Boolean!) { logs { nodes { log @include(if: $b) { log { log { id } } } } } }"
            })
    void theSameIsRefusedWhateverTheVariables(String document) {
        Random random = new Random(document.hashCode());
        for (int i = 0; i < 400; i++) {
            Map<String, Object> values = values(random);
            assertThat(ask(once, document, values))
                    .as("%s with %s", document, values)
                    .isEqualTo(ask(always, document, values));
        }
    }

    private static Map<String, Object> values(Random random) {
        Map<String, Object> values = new HashMap<>();
        for (String name : List.of("n", "m")) {
            List<@Nullable Integer> numbers = Arrays.asList(null, -1, 0, 3, 500, 501);
            if (random.nextInt(4) > 0) {
                values.put(name, numbers.get(random.nextInt(numbers.size())));
            }
        }
        values.put("b", random.nextBoolean());
        values.put("s", "x" + random.nextInt(3));
        return values;
    }

    @Test
    void whatWasWithinTheLimitsIsNotWorkedOutAgain() {
        String document =
                "query ($n: Int, $s: String) { logs(first: $n, after: $s) { nodes { id } } }";
        for (int i = 0; i < 10; i++) {
            assertThat(ask(once, document, Map.of("n", 5, "s", "after " + i))).isEmpty();
        }
        assertThat(counter.count).isEqualTo(1);
        ask(once, document, Map.of("n", 6));
        assertThat(counter.count).isEqualTo(2);
    }

    @Test
    void whatWentBeyondIsWorkedOutAgain() {
        String document = "query ($n: Int) { logs(first: $n) { nodes { id log { id } } } }";
        for (int i = 1; i <= 3; i++) {
            assertThat(ask(once, document, Map.of("n", 500))).hasSize(1);
            assertThat(counter.count).isEqualTo(i);
        }
    }

    @Test
    void itIsRememberedForSomeVariablesOnly() {
        String document = "query ($n: Int) { logs(first: $n) { nodes { id } } }";
        for (int round = 0; round < 2; round++) {
            for (int n = 1; n <= LimitsOnce.REMEMBERED + 10; n++) {
                assertThat(ask(once, document, Map.of("n", n))).isEmpty();
            }
        }
        assertThat(counter.count).isEqualTo(LimitsOnce.REMEMBERED + 20);
    }
}
