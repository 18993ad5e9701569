package activitylog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.ActivityLogApplication;
import activitylog.access.LocalIssuer;
import activitylog.access.TestIssuer;
import com.nimbusds.jose.jwk.source.JWKSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Outside of its profile nothing of the demo is there. */
@SpringBootTest(classes = ActivityLogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WithoutDemoTests {

    private static final TestIssuer ISSUER = TestIssuer.start();

    private final ApplicationContext context;
    private final int port;

    WithoutDemoTests(@Autowired ApplicationContext context, @LocalServerPort int port) {
        this.context = context;
        this.port = port;
    }

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                UserDetailsService.class,
                PasswordEncoder.class,
                JWKSource.class,
                JwtDecoder.class,
                RegisteredClientRepository.class,
                LocalIssuer.class,
                Receiver.class
            })
    void thereIsNoUserPasswordKeyOrClient(Class<?> type) {
        assertThat(context.getBeanNamesForType(type)).isEmpty();
    }

    @Test
    void thereIsOneChain() {
        assertThat(context.getBeanNamesForType(SecurityFilterChain.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/logout",
                "/default-ui.css",
                "/oauth2/authorize",
                "/oauth2/token",
                "/oauth2/jwks",
                "/.well-known/oauth-authorization-server",
                "/.well-known/openid-configuration"
            })
    void thereIsNoSignInServer(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(
                            client.send(
                                            HttpRequest.newBuilder(address).build(),
                                            BodyHandlers.discarding())
                                    .statusCode())
                    .isEqualTo(401);
        }
    }
}
