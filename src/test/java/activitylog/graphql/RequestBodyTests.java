package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no GraphQL request is refused in GraphQL's own form. */
class RequestBodyTests extends ServerTests {

    private static final String GOOD = "{\"query\": \"{ __typename }\"}";
    private static final String JSON = "application/json";
    private static final String GRAPHQL = "application/graphql-response+json";

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "5",
                "[]",
                "\"{ __typename }\"",
                "{",
                "{} {}",
                "{}",
                "{\"query\": null}",
                "{\"query\": 5}",
                "{\"query\": \" \"}",
                "{\"query\": [\"{ __typename }\"]}",
                "{\"query\": \"{ __typename }\", \"variables\": 5}",
                "{\"query\": \"{ __typename }\", \"variables\": []}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"extensions\": \"x\"}",
                "[{\"query\": \"{ __typename }\"}]"
            })
    void aBodyThatIsNoRequestIsRefused(String body) throws Exception {
        for (String accept : new String[] {JSON, GRAPHQL}) {
            HttpResponse<String> answer = send(body, JSON, accept);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
            assertThat(answer.body())
                    .contains("\"errors\":[{", "BAD_REQUEST", "MALFORMED_REQUEST")
                    .doesNotContain("java", "jackson", "\"data\"");
        }
    }

    @Test
    void malformedJsonIsToldWhere() throws Exception {
        assertThat(send("{\"query\":\n \"a\", oops", JSON, JSON).body()).contains("line 2, column");
    }

    @Test
    void nullsAreAsGoodAsNothing() throws Exception {
        String body =
                "{\"query\": \"{ __typename }\", \"variables\": null, \"operationName\": null,"
                        + " \"extensions\": null, \"unknown\": 1}";
        assertThat(send(body, JSON, JSON).statusCode()).isEqualTo(200);
    }

    @Test
    void aHugeBodyIsRefused() throws Exception {
        HttpResponse<String> answer = send(" ".repeat(1_100_000) + GOOD, JSON, JSON);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=iso-8859-1",
                "application/graphql",
                "nonsense"
            })
    void otherContentIsRefused(String type) throws Exception {
        HttpResponse<String> answer = send(GOOD, type, JSON);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    */*                                          | application/json
                    application/*                                | application/json
                    application/json; charset=utf-8              | application/json
                    application/graphql-response+json            | application/graphql-response+json
                    application/json;q=0.5, application/graphql-response+json | application/graphql-response+json
                    text/html, */*;q=0.1                         | application/json
                    """)
    void theAnswerHasTheFormThatIsWanted(String accept, String type) throws Exception {
        HttpResponse<String> answer = send(GOOD, JSON, accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/event-stream", "application/json;q=0"})
    void anUnknownFormIsRefused(String accept) throws Exception {
        assertThat(send(GOOD, JSON, accept).statusCode()).isEqualTo(406);
    }

    @Test
    void anErrorBeforeExecutionHasTheStatusOfItsForm() throws Exception {
        String bad = "{\"query\": \"{ nothing }\"}";
        assertThat(send(bad, JSON, GRAPHQL).statusCode()).isEqualTo(400);
        assertThat(send(bad, JSON, JSON).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(String body, @Nullable String type, String accept)
            throws IOException, InterruptedException {
        String token = ISSUER.token(scope.tenant(), Role.SALES_AGENT);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
