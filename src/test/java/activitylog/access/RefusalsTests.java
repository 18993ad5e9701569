package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** How those who may not come in are answered. */
class RefusalsTests {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final AccessServer SERVER = AccessServer.start(ISSUER.properties());

    @AfterAll
    static void stop() {
        SERVER.close();
        ISSUER.close();
    }

    private static HttpResponse<String> ask(
            String path, @Nullable String accept, @Nullable String token) {
        HttpRequest.Builder request = SERVER.request("POST", path, token);
        return SERVER.send(accept == null ? request : request.header("Accept", accept));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    private static String challenge(HttpResponse<String> answer) {
        return answer.headers().firstValue("WWW-Authenticate").orElseThrow();
    }

    private static Object body(HttpResponse<String> answer) {
        return JsonMapper.shared().readValue(answer.body(), Object.class);
    }

    @Test
    void withoutATokenTheChallengeSpeaksOfNoError() {
        HttpResponse<String> answer = ask("/audit-records", null, null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(challenge(answer)).startsWith("Bearer ").doesNotContain("error");
        assertThat(type(answer)).isEqualTo(PROBLEM);
        assertThat(body(answer))
                .isEqualTo(
                        Map.of(
                                "title",
                                "Unauthorized",
                                "status",
                                401,
                                "detail",
                                "A bearer token is needed: send it in the Authorization"
                                        + " header.",
                                "code",
                                "UNAUTHENTICATED"));
    }

    @Test
    void aBadTokenIsCalledInvalidInTheChallenge() {
        HttpResponse<String> answer =
                ask("/audit-records", null, ISSUER.sign(ISSUER.claims().subject(null).build()));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(challenge(answer)).contains("error=\"invalid_token\"", "sub is missing");
    }

    @Test
    void aRoleThatIsNotEnoughIsCalledInsufficient() {
        HttpResponse<String> answer =
                ask("/audit-records", null, ISSUER.token("t-1", Role.HELPDESK_AGENT));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(challenge(answer)).contains("error=\"insufficient_scope\"");
        assertThat(type(answer)).isEqualTo(PROBLEM);
        assertThat(answer.body()).contains("None of the roles", "FORBIDDEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                GRAPHQL + "|" + GRAPHQL,
                GRAPHQL + ";q=0.9, " + JSON + "|" + GRAPHQL,
                JSON + "|" + JSON,
                "*/*|" + JSON,
                "none|" + JSON,
                "nonsense|" + JSON,
                "text/event-stream|" + PROBLEM,
                PROBLEM + "|" + PROBLEM
            })
    void graphQlClientsGetWhatTheyAcceptAndTheStatus(@Nullable String accept, String type) {
        HttpResponse<String> answer = ask("/graphql", accept, null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(type(answer)).isEqualTo(type);
    }

    @Test
    void aGraphQlErrorSaysClassificationAndCode() {
        HttpResponse<String> unauthenticated = ask("/graphql", GRAPHQL, "a.b.c");
        HttpResponse<String> forbidden =
                ask("/graphql", GRAPHQL, ISSUER.token("t-1", Role.RECORDER));

        assertThat(unauthenticated.body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"The token is not a JSON Web Token.\","
                                + "\"extensions\":{\"classification\":\"UNAUTHORIZED\","
                                + "\"code\":\"UNAUTHENTICATED\"}}]}");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body())
                .contains("\"classification\":\"FORBIDDEN\",\"code\":\"FORBIDDEN\"");
    }

    @Test
    void anIssuerThatIsAwayMakesTheServerUnavailable() {
        try (TestIssuer away = TestIssuer.start()) {
            away.open(false);
            try (AccessServer server = AccessServer.start(away.properties())) {
                HttpResponse<String> answer =
                        server.send("POST", "/graphql", away.token("t-1", Role.ADMIN_AGENT));

                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("\"code\":\"UNAVAILABLE\"");
                assertThat(answer.headers().firstValue("Retry-After")).contains("30");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer a b", "DPoP abc", "bearer a.b.c", ""})
    void otherCredentialsAreNotLookedAt(String authorization) {
        HttpResponse<String> answer =
                SERVER.send(
                        SERVER.request("POST", "/graphql", null)
                                .header("Authorization", authorization));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?access_token=", "/activity-logs.csv?access_token="})
    void aTokenInAnAddressIsNotLookedAt(String path) {
        String token = ISSUER.token("t-1", Role.GLOBAL_ADMIN);

        assertThat(SERVER.send("GET", path + token, null).statusCode()).isEqualTo(401);
        assertThat(SERVER.send("POST", path + token, null).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain"})
    void whatAForeignPageCanPostIsRefused(String type) {
        String form = "access_token=" + ISSUER.token("t-1", Role.GLOBAL_ADMIN);
        HttpResponse<String> answer =
                SERVER.send(
                        SERVER.request("POST", "/graphql", null)
                                .header("Content-Type", type)
                                .method("POST", BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void everyAnswerTellsTheBrowserToBeStrict() {
        HttpResponse<String> answer = SERVER.send("GET", "/web-config.json", null);

        assertThat(answer.headers().map())
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("X-Frame-Options", List.of("DENY"))
                .containsEntry("Referrer-Policy", List.of("no-referrer"));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self';")
                .contains("connect-src 'self' " + ISSUER.name(), "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe-eval");
    }

    @Test
    void theMetadataNamesTheIssuersThatAreTrusted() {
        HttpResponse<String> answer =
                SERVER.send("GET", "/.well-known/oauth-protected-resource", null);

        assertThat(answer.body()).contains("\"authorization_servers\":[\"" + ISSUER.name() + "\"]");
    }
}
