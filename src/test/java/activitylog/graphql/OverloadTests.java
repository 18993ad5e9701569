package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A question for which there is no room is refused at once, and told when to come again. */
@TestPropertySource(
        properties = {"activitylog.graphql.concurrent=1", "activitylog.graphql.patience=0s"})
class OverloadTests extends ServerTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired Turns turns;

    @Test
    void aQuestionThatFindsNoTurnIsRefused() throws Exception {
        try (Turns.Turn _ = turns.take()) {
            HttpResponse<String> refused = ask();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.body())
                    .contains("\"classification\":\"UNAVAILABLE\"", "\"code\":\"UNAVAILABLE\"")
                    .doesNotContain("\"data\"");
        }
    }

    @Test
    void theNextQuestionsAreAnswered() throws Exception {
        assertThat(ask().statusCode()).isEqualTo(200);
        assertThat(ask().statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header(
                                "Authorization",
                                "Bearer " + ISSUER.token(scope.tenant(), Role.SALES_AGENT))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\": \"{ __typename }\"}"))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
