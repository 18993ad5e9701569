package activitylog.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people sign in on the pages: authorization code with PKCE. All of it is public.
 *
 * @param clientId what the issuer calls the pages; missing: nobody can sign in on them, and tokens
 *     are pasted
 * @param issuer where people sign in; one of {@code activitylog.access.issuers}
 * @param authorizationEndpoint the address to sign in at; missing: what the issuer's metadata says
 * @param tokenEndpoint the address that gives tokens; missing: what the issuer's metadata says
 * @param signOutUrl the address that ends the session at the issuer; missing: signing out only
 *     forgets the token
 * @param scope what is asked for, separated by spaces; for Entra ID for example {@code
 *     api://activitylog/.default}
 * @param hint what people should know before they sign in
 */
@ConfigurationProperties("activitylog.web")
record WebProperties(
        @Nullable String clientId,
        @Nullable String issuer,
        @Nullable String authorizationEndpoint,
        @Nullable String tokenEndpoint,
        @Nullable String signOutUrl,
        @Nullable String scope,
        @Nullable String hint) {}
