package activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import activitylog.access.TestIssuer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records as Partner Center writes them go in at one door and come out at another, whole. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SamplesTests {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PARTNER = "5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1";
    private static final List<String> SAMPLES =
            List.of("audit-records-page.json", "audit-records-edge-cases.json");
    private static final String QUESTION =
            "{ activityLogs(period: {from: \"2023-11-01\", to: \"2023-11-30\"}, orderBy:"
                    + " {direction: ASC}) { nodes { source } } }";

    private final String tenant = UUID.randomUUID().toString();
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @Test
    void nothingIsLost() throws Exception {
        List<JsonNode> given = new ArrayList<>();
        for (String sample : SAMPLES) {
            String text =
                    Files.readString(Path.of("src/test/resources/samples", sample))
                            .replace(PARTNER, tenant);
            JsonNode records = JSON.readTree(text);
            (records.isArray() ? records : records.path("items")).forEach(given::add);
            assertThat(post("/audit-records", Role.RECORDER, text).path("rejectedCount").asInt())
                    .isZero();
        }
        JsonNode answer =
                post(
                        "/graphql",
                        Role.GLOBAL_ADMIN,
                        JSON.writeValueAsString(Map.of("query", QUESTION)));
        List<JsonNode> sources = new ArrayList<>();
        answer.at("/data/activityLogs/nodes").forEach(node -> sources.add(node.path("source")));
        assertThat(sources.stream().map(SamplesTests::unfolded))
                .containsExactlyInAnyOrderElementsOf(
                        given.stream().map(SamplesTests::unfolded).toList());
    }

    /** The record with the JSON that it holds in strings as JSON. */
    private static JsonNode unfolded(JsonNode record) {
        ObjectNode unfolded = (ObjectNode) record.deepCopy();
        for (String member : List.of("resourceOldValue", "resourceNewValue")) {
            if (unfolded.has(member)) {
                unfolded.set(member, JSON.readTree(unfolded.path(member).asString()));
            }
        }
        return unfolded;
    }

    private JsonNode post(String path, Role role, String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + ISSUER.token(tenant, role))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }
}
