package activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import activitylog.access.TestIssuer;
import activitylog.store.Gate;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What every door says while the database is away, and that it works again afterwards. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "activitylog.store.max-time=500ms")
@DirtiesContext
class OutageTests {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final Gate GATE = new Gate(SERVER.bind());
    private static final String TENANT = "5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1";
    private static final String QUESTION =
            "{\"query\": \"{ activityLogs { nodes { id } totalCount } }\"}";
    private static final String RECORD =
            "[{\"id\": \"a\", \"operationDate\": \"2023-11-07T08:14:58.6031177Z\"}]";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
        registry.add("spring.mongodb.uri", () -> GATE.uri() + "/activitylog");
    }

    @AfterAll
    static void close() {
        GATE.close();
        SERVER.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyDoorSaysSoAndRecovers(boolean cut) throws Exception {
        if (cut) {
            GATE.shut();
        } else {
            GATE.block();
        }
        try {
            everyDoorSaysSo();
        } finally {
            // What was sent into a blocked way never arrives: start with fresh connections.
            GATE.shut();
            GATE.open();
        }
        everyDoorWorks();
    }

    @Test
    void everyDoorWorks() throws Exception {
        assertThat(ask().body()).contains("\"totalCount\":").doesNotContain("errors");
        assertThat(export().statusCode()).isEqualTo(200);
        assertThat(handIn().statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness", null).statusCode()).isEqualTo(200);
    }

    private void everyDoorSaysSo() throws Exception {
        assertThat(ask().body())
                .contains("\"code\":\"UNAVAILABLE\"", "\"classification\":\"UNAVAILABLE\"")
                .doesNotContain("mongo", "127.0.0.1", "java");
        for (HttpResponse<String> answer : List.of(export(), handIn())) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).doesNotContain("mongo", "127.0.0.1", "java");
        }
        assertThat(get("/actuator/health/readiness", null).statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness", null).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        return post("/graphql", Role.ADMIN_AGENT, QUESTION);
    }

    private HttpResponse<String> export() throws IOException, InterruptedException {
        return get("/activity-logs.csv", ISSUER.token(TENANT, Role.ADMIN_AGENT));
    }

    private HttpResponse<String> handIn() throws IOException, InterruptedException {
        return post("/audit-records", Role.RECORDER, RECORD);
    }

    private HttpResponse<String> post(String path, Role role, String body)
            throws IOException, InterruptedException {
        return http.send(
                to(path, ISSUER.token(TENANT, role))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, @Nullable String token)
            throws IOException, InterruptedException {
        return http.send(to(path, token).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
