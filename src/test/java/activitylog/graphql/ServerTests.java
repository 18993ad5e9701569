package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.Role;
import activitylog.access.TestIssuer;
import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogId;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A whole server with real tokens and a tenant of its own for every test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SentCommands.class)
abstract class ServerTests {

    static final TestIssuer ISSUER = TestIssuer.start();

    final Scope scope = new Scope(UUID.randomUUID().toString());

    @Autowired ActivityLogs logs;
    @Autowired SentCommands commands;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @BeforeEach
    void forget() {
        commands.forget();
    }

    /** A client with the token of a reader of the test's tenant. */
    HttpGraphQlTester graphQl() {
        return graphQl(ISSUER.token(scope.tenant(), Role.HELPDESK_AGENT));
    }

    HttpGraphQlTester graphQl(String token) {
        return HttpGraphQlTester.builder(client(token)).build();
    }

    /** The answer as it came over the line. */
    String post(String document, Map<String, Object> variables) {
        return new String(
                client(ISSUER.token(scope.tenant(), Role.HELPDESK_AGENT))
                        .build()
                        .post()
                        .bodyValue(Map.of("query", document, "variables", variables))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                UTF_8);
    }

    /** What a path of the server gives to a role of the test's tenant. */
    byte[] download(String path, Role role) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + ISSUER.token(scope.tenant(), role))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private WebTestClient.Builder client(String token) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/graphql")
                .defaultHeaders(headers -> headers.setBearerAuth(token));
    }

    /** The id of a log of the test's tenant. */
    String id(String name) {
        return ActivityLogId.of(scope.tenant(), name);
    }

    void take(ActivityLog... given) {
        logs.take(scope, List.of(given));
        commands.forget();
    }

    /** Logs of May 2024, minute by minute; each third one shares its moment with the one before. */
    void takeMinutes(int count) {
        ActivityLog[] made = new ActivityLog[count];
        for (int i = 0; i < count; i++) {
            int minute = i % 3 == 2 ? i - 1 : i;
            made[i] =
                    aLog(id("minute " + i))
                            .occurredAt(
                                    "2024-05-14T%02d:%02d:00Z".formatted(minute / 60, minute % 60))
                            .build();
        }
        take(made);
    }
}
