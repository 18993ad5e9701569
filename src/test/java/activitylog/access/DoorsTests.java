package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which path takes which method of whom. */
class DoorsTests {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final AccessServer SERVER = AccessServer.start(ISSUER.properties());

    private static final Map<Role, String> TOKENS =
            Arrays.stream(Role.values())
                    .collect(Collectors.toMap(role -> role, role -> ISSUER.token("t-1", role)));

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Map<String, List<String>> READERS =
            Map.of("/graphql", List.of("POST"), "/activity-logs.csv", List.of("GET", "HEAD"));
    private static final Map<String, List<String>> RECORDERS =
            Map.of("/audit-records", List.of("POST"));
    private static final Map<String, List<String>> EVERYBODY =
            Map.of(
                    "/actuator/health/liveness", List.of("GET", "HEAD"),
                    "/web-config.json", List.of("GET", "HEAD"));
    private static final List<String> NOBODY =
            List.of("/unknown", "/actuator/env", "/actuator", "/error", "/login", "/oauth2/token");

    @AfterAll
    static void stop() {
        SERVER.close();
        ISSUER.close();
    }

    /** A row of the table: a role, or nobody with no role. */
    record Knock(@Nullable Role role, String method, String path) {

        int expected() {
            if (takes(EVERYBODY)
                    || role != null
                            && takes(role.permission() == Permission.READ ? READERS : RECORDERS)) {
                return 200;
            }
            if (role == null) {
                return 401;
            }
            if (NOBODY.contains(path)) {
                return 404;
            }
            return takes(READERS) || takes(RECORDERS) ? 403 : 405;
        }

        private boolean takes(Map<String, List<String>> doors) {
            return doors.getOrDefault(path, List.of()).contains(method);
        }
    }

    static Stream<Knock> knocks() {
        return Stream.of(READERS.keySet(), RECORDERS.keySet(), EVERYBODY.keySet(), NOBODY)
                .flatMap(Collection::stream)
                .flatMap(path -> METHODS.stream().flatMap(method -> knocks(method, path)));
    }

    private static Stream<Knock> knocks(String method, String path) {
        return Stream.concat(Stream.of((Role) null), Arrays.stream(Role.values()))
                .map(role -> new Knock(role, method, path));
    }

    @ParameterizedTest
    @MethodSource("knocks")
    void everyDoorOpensForItsPeopleOnly(Knock knock) {
        String token = knock.role() == null ? null : TOKENS.get(knock.role());

        HttpResponse<String> answer = SERVER.send(knock.method(), knock.path(), token);

        assertThat(answer.statusCode()).isEqualTo(knock.expected());
    }

    @Test
    void theDoorLearnsWhoCameIn() {
        String token = ISSUER.token("5B0C1F7E-2A44", Role.BILLING_ADMIN, Role.RECORDER);

        assertThat(SERVER.send("POST", "/graphql", token).body())
                .isEqualTo("anna@partner.example 5b0c1f7e-2a44 [BILLING_ADMIN, RECORDER]");
    }

    @Test
    void aSessionIsNeverBegun() {
        HttpResponse<String> answer =
                SERVER.send("POST", "/graphql", ISSUER.token("t-1", Role.ADMIN_AGENT));

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aMethodThatADoorDoesNotTakeIsAnsweredWithThoseThatItTakes() {
        HttpResponse<String> answer =
                SERVER.send("PUT", "/activity-logs.csv", ISSUER.token("t-1", Role.ADMIN_AGENT));

        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/", "//graphql", "/graphql;a=b", "/%67raphql/../graphql"})
    void aPathInDisguiseOpensNothing(String path) {
        assertThat(SERVER.send("POST", path, null).statusCode()).isIn(400, 401);
    }
}
