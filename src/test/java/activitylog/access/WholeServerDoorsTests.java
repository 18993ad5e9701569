package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Which path of the whole application takes which method of whom. */
@WholeServer
class WholeServerDoorsTests {

    /** What nobody, a reader and the recorder are answered. */
    private static final String TABLE =
            """
            path                                      | GET         | HEAD        | POST        | others
            /graphql                                  | 401 405 405 | 401 405 405 | 401 200 403 | 401 405 405
            /activity-logs                            | 401 200 403 | 401 200 403 | 401 405 405 | 401 405 405
            /activity-logs.csv                        | 401 200 403 | 401 200 403 | 401 405 405 | 401 405 405
            /activity-logs.ndjson                     | 401 200 403 | 401 200 403 | 401 405 405 | 401 405 405
            /activity-logs.xlsx                       | 401 200 403 | 401 200 403 | 401 405 405 | 401 405 405
            /audit-records                            | 401 405 405 | 401 405 405 | 401 403 200 | 401 405 405
            /                                         | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /index.html                               | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /favicon.ico                              | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /assets/page.css                          | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /assets/missing.css                       | 404 404 404 | 404 404 404 | 401 405 405 | 401 405 405
            /graphiql                                 | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /graphiql/page.js                         | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /graphiql/examples/orders.graphql         | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /webjars/graphiql/2.4.7/graphiql.min.js   | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /web-config.json                          | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /actuator/health                          | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /actuator/health/readiness                | 200 200 200 | 200 200 200 | 401 405 405 | 401 405 405
            /actuator                                 | 401 404 404 | 401 404 404 | 401 404 404 | 401 404 404
            /actuator/env                             | 401 404 404 | 401 404 404 | 401 404 404 | 401 404 404
            /error                                    | 401 404 404 | 401 404 404 | 401 404 404 | 401 404 404
            /graphql/schema                           | 401 404 404 | 401 404 404 | 401 404 404 | 401 404 404
            /login                                    | 401 404 404 | 401 404 404 | 401 404 404 | 401 404 404
            /oauth2/token                             | 401 404 404 | 401 404 404 | 401 404 404 | 401 404 404
            /unknown                                  | 401 404 404 | 401 404 404 | 401 404 404 | 401 404 404
            """;

    private static final List<String> OTHERS = List.of("PUT", "PATCH", "DELETE", "OPTIONS");
    private static final List<String> KNOWN = List.of("GET", "HEAD", "POST");
    private static final String QUESTION = "{ viewer { principal } }";

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final Map<Role, String> TOKENS =
            Arrays.stream(Role.values())
                    .collect(Collectors.toMap(role -> role, role -> ISSUER.token("t-1", role)));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String home;

    WholeServerDoorsTests(@LocalServerPort int port) {
        this.home = "http://127.0.0.1:" + port;
    }

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    /** A cell of the table. */
    record Knock(String path, String method, List<Integer> expected) {

        int expected(@Nullable Role role) {
            if (role == null) {
                return expected.get(0);
            }
            return expected.get(role.permission() == Permission.READ ? 1 : 2);
        }
    }

    static Stream<Knock> knocks() {
        return TABLE.lines().skip(1).flatMap(WholeServerDoorsTests::row);
    }

    private static Stream<Knock> row(String line) {
        String[] cells = line.split("\\|", -1);
        String path = cells[0].strip();
        return Stream.concat(
                KNOWN.stream()
                        .map(method ->
                                new Knock(path, method, cell(cells[1 + KNOWN.indexOf(method)]))),
                OTHERS.stream().map(method -> new Knock(path, method, cell(cells[4]))));
    }

    private static List<Integer> cell(String text) {
        return Arrays.stream(text.strip().split(" ", -1)).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("knocks")
    void everyDoorOpensForItsPeopleOnly(Knock knock) throws Exception {
        assertThat(status(knock, null)).as("nobody").isEqualTo(knock.expected(null));
        for (Role role : Role.values()) {
            assertThat(status(knock, role)).as(role.name()).isEqualTo(knock.expected(role));
        }
    }

    private int status(Knock knock, @Nullable Role role) throws Exception {
        HttpRequest.Builder request = request(knock.path(), role).header("Accept", "*/*");
        if (knock.method().equals("POST")) {
            String body =
                    knock.path().equals("/graphql") ? "{\"query\":\"" + QUESTION + "\"}" : "[]";
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        } else {
            request.method(knock.method(), BodyPublishers.noBody());
        }
        return send(request).statusCode();
    }

    private HttpRequest.Builder request(String path, @Nullable Role role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        return role == null
                ? request
                : request.header("Authorization", "Bearer " + TOKENS.get(role));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void theTableHasARowForEveryDoor() {
        List<MockHttpServletRequest> paths =
                TABLE.lines()
                        .skip(1)
                        .map(line -> line.split(" ", 2)[0])
                        .map(path -> new MockHttpServletRequest("GET", path))
                        .toList();

        assertThat(Door.ALL)
                .allSatisfy(door -> assertThat(paths).anyMatch(door.pathMatcher()::matches));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/graphql, SALES_AGENT, application/x-www-form-urlencoded",
                "/graphql, SALES_AGENT, multipart/form-data; boundary=x",
                "/graphql, SALES_AGENT, text/plain",
                "/graphql, SALES_AGENT, none",
                "/audit-records, RECORDER, application/x-www-form-urlencoded",
                "/audit-records, RECORDER, multipart/form-data; boundary=x",
                "/audit-records, RECORDER, text/plain",
                "/audit-records, RECORDER, none"
            })
    void whatAFormCanPostIsRefusedEvenWithAToken(String path, Role role, @Nullable String type)
            throws Exception {
        String json = path.equals("/graphql") ? "{\"query\":\"" + QUESTION + "\"}" : "[]";
        HttpRequest.Builder request = request(path, role).POST(BodyPublishers.ofString(json));

        HttpResponse<String> answer =
                send(type == null ? request : request.header("Content-Type", type));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("json");
        assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "principal");
    }

    @Test
    void aConnectionIsKeptForAnyNumberOfQuestions() throws Exception {
        for (int question = 0; question < 200; question++) {
            HttpResponse<String> answer = send(request("/actuator/health/liveness", null));
            assertThat(answer.headers().firstValue("Connection"))
                    .isNotEqualTo(Optional.of("close"));
        }
    }

    @ParameterizedTest
    @CsvSource({"/graphql, SALES_AGENT", "/audit-records, RECORDER"})
    void nothingIsAskedOrTakenByGet(String path, Role role) throws Exception {
        String query = URLEncoder.encode(QUESTION, StandardCharsets.UTF_8);

        HttpResponse<String> answer = send(request(path + "?query=" + query, role));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }
}
