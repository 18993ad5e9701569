package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.GraphQLSchema;
import graphql.schema.SelectedField;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field selects is worked out once, unless variables decide about it. */
class SelectionCacheTests {

    private final List<String> worked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final SelectionCache<String> cache = new SelectionCache<>(this::workOut);
    private final GraphQL engine =
            GraphQL.newGraphQL(schema()).preparsedDocumentProvider(new ValidDocuments()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a { b c } }",
                "query ($v: Boolean!, $n: Int) { a(n: $n) { b a { c } } x: a @include(if: $v) { d: b } }",
                "{ a { ... on A { b } ...F } } fragment F on A { c @include(if: true) }",
                "{ a { c @skip(if: true) b(n: 3) } }"
            })
    void aConstantSelectionIsWorkedOutOnce(String document) {
        ask(document, true);
        int first = worked.size();
        ask(document, true);
        assertThat(worked).hasSize(first);
        assertThat(answers.subList(0, first)).isEqualTo(answers.subList(first, 2 * first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($v: Boolean!) { a { b c @include(if: $v) } }",
                "query ($v: Boolean!) { a { ... on A @skip(if: $v) { b } c } }",
                "query ($v: Boolean!) { a { ...F @include(if: $v) b } } fragment F on A { c }",
                "query ($v: Boolean!) { a { ...F } } fragment F on A { b a { c @skip(if: $v) } }"
            })
    void aSelectionThatVariablesDecideAboutIsWorkedOutEveryTime(String document) {
        ask(document, true);
        ask(document, false);
        ask(document, true);
        assertThat(answers.get(0)).isNotEqualTo(answers.get(1)).isEqualTo(answers.get(2));
    }

    @Test
    void anArgumentThatIsAVariableCounts() {
        String document = "query ($n: Int) { a { b(n: $n) } x: a { b(o: {l: [$n]}) } }";
        ask(document, true);
        ask(document, true);
        assertThat(worked).hasSize(4);
    }

    @Test
    void aFieldThatStandsInSeveralPlacesHasWhatAllOfThemSelect() {
        String document = "query ($v: Boolean!) { a { b } a @include(if: $v) { c } }";
        ask(document, true);
        ask(document, false);
        assertThat(answers).containsExactly("b c", "b");
    }

    private void ask(String document, boolean v) {
        assertThat(
                        engine.execute(
                                        ExecutionInput.newExecutionInput(document)
                                                .variables(Map.of("v", v, "n", 1)))
                                .getErrors())
                .isEmpty();
    }

    private String workOut(DataFetchingFieldSelectionSet selected) {
        List<String> names =
                selected.getFields().stream().map(SelectedField::getQualifiedName).toList();
        String text = String.join(" ", names).replace("A.", "");
        worked.add(text);
        return text;
    }

    private String answered(DataFetchingEnvironment env) {
        answers.add(cache.of(env));
        return "";
    }

    private GraphQLSchema schema() {
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser()
                                .parse(
                                        "input O { l: [Int] } type Query { a(n: Int): A }"
                                                + " type A { a: A b(n: Int, o: O): Int c: Int }"),
                        RuntimeWiring.newRuntimeWiring()
                                .type("Query", type -> type.dataFetcher("a", this::answered))
                                .type("A", type -> type.defaultDataFetcher(env -> null))
                                .build());
    }
}
