package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.export.LogRecorder;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What whoever comes with a wrong token is told at each door, and that the token goes nowhere. */
class RefusedTokensTests {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final AccessServer SERVER = AccessServer.start(ISSUER.properties());

    @AfterAll
    static void stop() {
        SERVER.close();
        ISSUER.close();
    }

    static Stream<Arguments> badTokens() throws JOSEException {
        return BadTokens.of(ISSUER);
    }

    static Stream<Arguments> tokensThatSayTooLittle() {
        return Stream.of(
                says("claim tid", null, "GlobalAdmin"),
                says("claim tid", List.of("t-1"), "GlobalAdmin"),
                says("claim tid", Map.of("id", "t-1"), "GlobalAdmin"),
                says("claim tid", " ", "GlobalAdmin"),
                says("claim tid", "*", "GlobalAdmin"),
                says("claim tid", 7, "GlobalAdmin"),
                says("claim roles", "t-1", "Editor"),
                says("claim roles", "t-1", List.of()),
                says("claim roles", "t-1", Map.of("GlobalAdmin", true)),
                says("claim roles", "t-1", null));
    }

    private static Arguments says(String reason, @Nullable Object tenant, @Nullable Object roles) {
        JWTClaimsSet.Builder claims = ISSUER.claims().claim("tid", tenant).claim("roles", roles);
        return Arguments.of(reason, ISSUER.sign(claims.build()));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsAnsweredWith401AndTheReason(String reason, String token) {
        refused("/graphql", token, 401, "invalid_token", reason);
        refused("/audit-records", token, 401, "invalid_token", reason);
        refused("/", token, 401, "invalid_token", reason);
    }

    @ParameterizedTest
    @MethodSource("tokensThatSayTooLittle")
    void aTokenThatSaysTooLittleIsAnsweredWith403AndWhatIsMissing(String reason, String token) {
        refused("/graphql", token, 403, "insufficient_scope", reason);
        refused("/audit-records", token, 403, "insufficient_scope", reason);
        refused("/", token, 403, "insufficient_scope", reason);
    }

    private static void refused(
            String path, String token, int status, String error, String reason) {
        try (LogRecorder log = LogRecorder.listen()) {
            HttpResponse<String> answer = SERVER.send("POST", path, token);

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer ")
                    .contains("error=\"" + error + '"', reason);
            assertThat(reasonIn(path, answer)).contains(reason);
            String told = answer.body() + answer.headers().map() + log.others();
            assertThat(told).doesNotContain("anna", "Exception");
            assertThat(parts(token)).noneMatch(told::contains);
        }
    }

    /** Those that are too long to stand there by chance. */
    private static List<String> parts(String token) {
        return Stream.concat(Stream.of(token), Arrays.stream(token.split("[.]", -1)))
                .filter(part -> part.length() > 2)
                .toList();
    }

    private static String reasonIn(String path, HttpResponse<String> answer) {
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        boolean graphQl = path.equals("/graphql");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains(graphQl ? "application/json" : "application/problem+json");
        return body.at(graphQl ? "/errors/0/message" : "/detail").stringValue();
    }
}
