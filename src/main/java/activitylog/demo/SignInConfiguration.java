package activitylog.demo;

import activitylog.access.LocalIssuer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** A sign-in server in the same process, with a key that lives as long as the process. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class SignInConfiguration {

    private static final int KEY_BITS = 2048;

    /** The least that there is: the password is printed at start. */
    private static final int STRENGTH = 4;

    @Bean
    JWKSource<SecurityContext> signInKeys() throws JOSEException {
        String id = UUID.randomUUID().toString();
        return new ImmutableJWKSet<>(
                new JWKSet(new RSAKeyGenerator(KEY_BITS).keyID(id).generate()));
    }

    @Bean
    LocalIssuer signInIssuer(DemoProperties properties, JWKSource<SecurityContext> keys) {
        return new LocalIssuer(properties.issuer(), keys);
    }

    @Bean
    AuthorizationServerSettings signInSettings(DemoProperties properties) {
        return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(STRENGTH);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims() {
        return context -> {
            Authentication holder = Objects.requireNonNull(context.getPrincipal());
            Account account = Account.named(holder.getName());
            context.getClaims()
                    .audience(List.of(SignInClients.AUDIENCE))
                    .claim("tid", account.tenant())
                    .claim("roles", List.of(account.role().claim()))
                    .claim("preferred_username", account.name());
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpoints(HttpSecurity http) {
        return http.oauth2AuthorizationServer(
                        server -> http.securityMatcher(server.getEndpointsMatcher()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(e ->
                        e.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signInForm(HttpSecurity http, PasswordEncoder encoder) {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(
                        new OrRequestMatcher(
                                path.matcher("/login"),
                                path.matcher("/logout"),
                                path.matcher("/default-ui.css")))
                .authenticationProvider(people(encoder))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.defaultSuccessUrl("/graphiql"))
                .logout(logout ->
                        logout.logoutRequestMatcher(path.matcher("/logout"))
                                .logoutSuccessUrl("/graphiql"))
                .build();
    }

    private static DaoAuthenticationProvider people(PasswordEncoder encoder) {
        String password = encoder.encode(Account.PASSWORD);
        InMemoryUserDetailsManager people = new InMemoryUserDetailsManager();
        for (Account account : Account.ALL) {
            people.createUser(
                    User.withUsername(account.name())
                            .password(password)
                            .roles(account.role().name())
                            .build());
        }
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(people);
        provider.setPasswordEncoder(encoder);
        return provider;
    }
}
