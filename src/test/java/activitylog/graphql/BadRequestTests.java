package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.ResponseError;

/** Every mistake of a caller is told to the caller, by name, and nothing else is. */
class BadRequestTests extends ServerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    activityLogs(first: 0)                                    | INVALID_ARGUMENT  | first
                    activityLogs(first: -1)                                   | INVALID_ARGUMENT  | first
                    activityLogs(first: 501)                                  | INVALID_ARGUMENT  | first
                    activityLogs(first: 2147483647)                           | INVALID_ARGUMENT  | first
                    activityLogs(first: 2147483648)                           | VALIDATION_FAILED | first
                    activityLogs(first: "2")                                  | VALIDATION_FAILED | first
                    activityLogs(last: -5)                                    | INVALID_ARGUMENT  | last
                    activityLogs(first: 1, last: 1)                           | INVALID_ARGUMENT  | last
                    activityLogs(after: "")                                   | INVALID_CURSOR    | after
                    activityLogs(after: "x")                                  | INVALID_CURSOR    | after
                    activityLogs(before: "bnVsbA==")                          | INVALID_CURSOR    | before
                    activityLogs(after: 5)                                    | VALIDATION_FAILED | after
                    activityLogs(period: {from: "2024-02-30"})                | VALIDATION_FAILED | period
                    activityLogs(period: {from: "2024-02-02", to: "2024-02-01"}) | INVALID_ARGUMENT | from
                    activityLogs(period: {from: "2024-02-02", since: "2024-02-01T00:00:00Z"}) | INVALID_ARGUMENT | from
                    activityLogs(period: {since: "2024-02-02T00:00:00Z", until: "2024-02-02T00:00:00Z"}) | INVALID_ARGUMENT | since
                    activityLogs(period: {since: "2024-02-02T00:00:00"})      | VALIDATION_FAILED | period
                    activityLogs(period: {zone: "Mars/Olympus"})              | VALIDATION_FAILED | period
                    activityLogs(period: {from: "+999999999-12-31"})          | INVALID_ARGUMENT  | from
                    activityLogs(filter: {customerId: []})                    | INVALID_ARGUMENT  | filter.customerId
                    activityLogs(filter: {customerId: " "})                   | INVALID_ARGUMENT  | filter.customerId
                    activityLogs(filter: {customerId: null, action: [null]})  | VALIDATION_FAILED | filter
                    activityLogs(filter: {companyNameContains: ""})           | INVALID_ARGUMENT  | filter.companyNameContains
                    activityLogs(filter: {colour: "red"})                     | VALIDATION_FAILED | filter
                    activityLogs(orderBy: {direction: SIDEWAYS})              | VALIDATION_FAILED | orderBy
                    activityLogs(orderBy: {direction: null})                  | VALIDATION_FAILED | orderBy
                    """)
    void aBadArgumentIsNamed(String field, String code, String argument) {
        fails("{ " + field + " { nodes { id } } }", code)
                .satisfies(error ->
                        assertThat(error.getExtensions()).containsEntry("argument", argument));
    }

    @Test
    void aBadVariableIsNamed() {
        graphQl()
                .document("query ($first: Int) { activityLogs(first: $first) { nodes { id } } }")
                .variable("first", "many")
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .satisfies(error -> {
                                    isBadRequest(error, "VALIDATION_FAILED");
                                    assertThat(error.getExtensions())
                                            .containsEntry("argument", "first");
                                }));
    }

    @Test
    void tooManyValuesAreRefused() {
        String ids = "\"x\",".repeat(201);
        fails(
                "{ activityLogs(filter: {customerId: [" + ids + "]}) { nodes { id } } }",
                "LIMIT_EXCEEDED");
    }

    @Test
    void tooLongATextIsRefused() {
        String name = "x".repeat(257);
        fails(
                "{ activityLogs(filter: {companyNameContains: \""
                        + name
                        + "\"}) { nodes { id } } }",
                "LIMIT_EXCEEDED");
    }

    @Test
    void aCustomerCannotBeAskedForAnothersLog() {
        take(aLog(id("a")).customer("c-1", "Contoso").build());
        fails(
                "{ customer(id: \"c-1\") { activityLogs(filter: {customerId: \"c-2\"}) { nodes { id } } } }",
                "INVALID_ARGUMENT");
    }

    @Test
    void tooDeepADocumentIsRefused() {
        String open = "activityLogs { nodes { affectedCustomer { ".repeat(6);
        fails("{ " + open + "id" + " } } }".repeat(6) + " }", "LIMIT_EXCEEDED");
    }

    @Test
    void tooCostlyADocumentIsRefused() {
        fails(
                "{ activityLogs(first: 500) { nodes { affectedCustomer { activityLogs(first: 500) {"
                        + " nodes { id occurredAt } } } } } }",
                "LIMIT_EXCEEDED");
    }

    @Test
    void tooManyCountsAreRefused() {
        StringBuilder counts = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            counts.append("c%d: activityLogs { totalCount } ".formatted(i));
        }
        fails("{ " + counts + "}", "LIMIT_EXCEEDED");
    }

    @Test
    void tooLongADocumentIsRefused() {
        fails("{ " + "__typename ".repeat(5_001) + "}", "INVALID_SYNTAX");
    }

    @Test
    void aDocumentThatIsKnownHasTheSameLimits() {
        String document =
                "query ($first: Int) { activityLogs(first: $first) { nodes { affectedCustomer {"
                        + " activityLogs(first: 500) { nodes { id occurredAt } } } } } }";
        for (int first : new int[] {1, 500, 1}) {
            graphQl()
                    .document(document)
                    .variable("first", first)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).hasSize(first == 1 ? 0 : 1));
        }
    }

    @Test
    void whatWasRefusedIsRefusedAgain() {
        for (int i = 0; i < 2; i++) {
            tooLongADocumentIsRefused();
            tooDeepADocumentIsRefused();
            aBadDocumentIsRefused("{ nothing }", "VALIDATION_FAILED");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {                                   | INVALID_SYNTAX
                    { nothing }                         | VALIDATION_FAILED
                    { viewer }                          | VALIDATION_FAILED
                    mutation { drop }                   | VALIDATION_FAILED
                    subscription { logs }               | VALIDATION_FAILED
                    query a { __typename } query b { __typename } | VALIDATION_FAILED
                    """)
    void aBadDocumentIsRefused(String document, String code) {
        fails(document, code);
    }

    @Test
    void aRelatedListHasTheSameLimits() {
        take(aLog(id("a")).build());
        fails(
                "{ activityLog(id: \"" + id("a") + "\") { related(first: 1000) { id } } }",
                "INVALID_ARGUMENT");
    }

    private org.assertj.core.api.ObjectAssert<ResponseError> fails(String document, String code) {
        ResponseError[] found = new ResponseError[1];
        graphQl()
                .document(document)
                .execute()
                .errors()
                .satisfy(errors -> found[0] = errors.getFirst());
        isBadRequest(found[0], code);
        return assertThat(found[0]);
    }

    private static void isBadRequest(ResponseError error, String code) {
        assertThat(error.getExtensions())
                .as(error.getMessage())
                .containsAllEntriesOf(Map.of("classification", "BAD_REQUEST", "code", code));
        assertThat(error.getMessage()).doesNotContain("java.", "org.", "com.", "graphql.");
    }
}
