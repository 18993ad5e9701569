package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Which pages of other hosts may call. */
class CrossOriginTests {

    private static final TestIssuer ISSUER = TestIssuer.start();

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    private static HttpResponse<String> preflight(AccessServer server, String origin) {
        return server.send(
                server.request("OPTIONS", "/graphql", null)
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization"));
    }

    @Test
    void noneByDefault() {
        try (AccessServer server = AccessServer.start(ISSUER.properties())) {
            HttpResponse<String> answer = preflight(server, "https://log.example");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
        }
    }

    @Test
    void thoseThatAreConfiguredAndNoOthers() {
        String[] settings =
                Stream.concat(
                                Arrays.stream(ISSUER.properties()),
                                Stream.of("activitylog.access.allowed-origins=https://log.example"))
                        .toArray(String[]::new);
        try (AccessServer server = AccessServer.start(settings)) {
            HttpResponse<String> allowed = preflight(server, "https://log.example");

            assertThat(allowed.statusCode()).isEqualTo(200);
            assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://log.example");
            assertThat(allowed.headers().map())
                    .doesNotContainKey("Access-Control-Allow-Credentials");
            assertThat(preflight(server, "https://other.example").statusCode()).isEqualTo(403);
        }
    }
}
