package activitylog.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A server with the real chain, and with doors that only say who came in. */
final class AccessServer implements AutoCloseable {

    private static final String NOT_HERE =
            "spring.autoconfigure.exclude="
                    + String.join(
                            ",",
                            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
                            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
                            "activitylog.store.DatabaseAutoConfiguration",
                            "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration",
                            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
                            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
                            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration");

    /** Readiness asks for the store, which is not here either. */
    private static final String NO_STORE =
            "management.endpoint.health.validate-group-membership=false";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;

    private AccessServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static AccessServer start(String... properties) {
        String[] arguments =
                Stream.concat(
                                Stream.of("server.port=0", NOT_HERE, NO_STORE),
                                Arrays.stream(properties))
                        .map(property -> "--" + property)
                        .toArray(String[]::new);
        return new AccessServer(new SpringApplicationBuilder(Doors.class).run(arguments));
    }

    /** A request to the path, with the token if there is one. */
    HttpRequest.Builder request(String method, String path, @Nullable String token) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, BodyPublishers.noBody());
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> send(String method, String path, @Nullable String token) {
        return send(request(method, path, token));
    }

    @Override
    public void close() {
        context.close();
    }

    /** A test component, so that no other test finds it by scanning. */
    @TestComponent
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableConfigurationProperties(AccessProperties.class)
    @Import(AccessConfiguration.class)
    @RestController
    static class Doors {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @GetMapping({
            "/activity-logs.csv",
            "/actuator/health/liveness",
            "/web-config.json",
            "/unknown",
            "/actuator/env"
        })
        String look(@AuthenticationPrincipal @Nullable Viewer viewer) {
            return who(viewer);
        }

        @PostMapping({"/graphql", "/audit-records", "/unknown"})
        String ask(@AuthenticationPrincipal @Nullable Viewer viewer) {
            return who(viewer);
        }

        private static String who(@Nullable Viewer viewer) {
            return viewer == null
                    ? "nobody"
                    : String.join(
                            " ",
                            viewer.principal(),
                            viewer.scope().tenant(),
                            new TreeSet<>(viewer.roles()).toString());
        }
    }
}
