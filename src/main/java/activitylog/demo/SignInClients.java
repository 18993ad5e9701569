package activitylog.demo;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask the demo's sign-in server for tokens. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class SignInClients {

    /** What the tokens are meant for. */
    static final String AUDIENCE = "activitylog";

    private static final String PAGE = "/graphiql";
    private static final int USUAL_PORT = 8080;

    /** Long enough to look around without signing in again. */
    private static final TokenSettings TOKENS =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();

    @Bean
    RegisteredClientRepository clients(PasswordEncoder encoder, ServerProperties server) {
        List<RegisteredClient> clients =
                Stream.concat(
                                Account.ALL.stream().map(account -> program(account, encoder)),
                                Stream.of(page(server.getPort())))
                        .toList();
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient program(Account account, PasswordEncoder encoder) {
        return RegisteredClient.withId(account.name())
                .clientId(account.name())
                .clientSecret(encoder.encode(Account.PASSWORD))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TOKENS)
                .build();
    }

    /** GraphiQL, which cannot keep a secret. A loopback address stands for all of its ports. */
    private static RegisteredClient page(@Nullable Integer port) {
        int actual = port == null ? USUAL_PORT : port;
        return RegisteredClient.withId("graphiql")
                .clientId("graphiql")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1:" + actual + PAGE)
                .redirectUri("http://localhost:" + actual + PAGE)
                .scope(AUDIENCE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TOKENS)
                .build();
    }
}
