package activitylog.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** The one chain that every request passes. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private final AccessProperties properties;

    AccessConfiguration(AccessProperties properties) {
        this.properties = properties;
    }

    @Bean
    TrustedIssuers trustedIssuers(ObjectProvider<LocalIssuer> locals) {
        return new TrustedIssuers(properties.issuers(), locals.stream().toList());
    }

    @Bean
    Tokens tokens(TrustedIssuers issuers, Clock clock) {
        return new Tokens(issuers, new RoleSights(properties.roles()), clock);
    }

    /** The request is observed already; see {@code application.yaml}. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    HttpFirewall firewall() {
        return new HeaderFirewall();
    }

    /**
     * Nothing here reads a cookie: whoever asks proves itself with a token that no browser adds on
     * its own. So there is no session, and no request to forge.
     */
    @Bean
    SecurityFilterChain access(
            HttpSecurity http, TrustedIssuers issuers, Tokens tokens, JsonMapper json) {
        Refusals refusals = new Refusals(new RefusalBody(json));
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .cors(this::cors)
                .headers(headers -> headers(headers, issuers))
                .authorizeHttpRequests(AccessConfiguration::doors)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(server -> server(server, tokens, refusals, issuers))
                .addFilterBefore(
                        new Entrance(properties.concurrent(), properties.patience(), json),
                        BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll();
        for (Door door : Door.ALL) {
            Permission permission = door.permission();
            if (permission == null) {
                requests.requestMatchers(door.matcher()).permitAll();
            } else {
                requests.requestMatchers(door.matcher()).hasAuthority(permission.name());
            }
        }
        requests.anyRequest().denyAll();
    }

    private static void server(
            OAuth2ResourceServerConfigurer<HttpSecurity> server,
            Tokens tokens,
            Refusals refusals,
            TrustedIssuers issuers) {
        server.bearerTokenResolver(new BearerTokens())
                .authenticationManagerResolver(request -> tokens::authenticate)
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals)
                .protectedResourceMetadata(metadata ->
                        metadata.protectedResourceMetadataCustomizer(resource ->
                                resource.tlsClientCertificateBoundAccessTokens(false)
                                        .authorizationServers(
                                                servers -> servers.addAll(issuers.addresses()))));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, TrustedIssuers issuers) {
        headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(ContentPolicy.of(issuers.addresses())))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    private void cors(CorsConfigurer<HttpSecurity> cors) {
        if (properties.allowedOrigins().isEmpty()) {
            cors.disable();
            return;
        }
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(properties.allowedOrigins());
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        allowed.setAllowedHeaders(List.of("*"));
        allowed.setExposedHeaders(
                List.of(
                        "Content-Disposition",
                        "Export-Id",
                        "Export-As-Of",
                        "WWW-Authenticate",
                        "Retry-After"));
        cors.configurationSource(request -> allowed);
    }
}
