package activitylog.access;

import activitylog.activity.FieldGroup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted, and from where browsers may call.
 *
 * @param issuers the issuers whose tokens are accepted; at least one is needed
 * @param roles what each role sees, by its name, for example {@code helpdesk-agent}; a role that is
 *     not named here sees everything
 * @param allowedOrigins origins of pages on other hosts that may call the server, for example
 *     {@code https://log.example.com}; none: only pages of this server
 * @param concurrent how many questions are let in at the same time, those that wait for their turn
 *     included
 * @param patience how long a question waits to be let in when there are more
 */
@ConfigurationProperties("activitylog.access")
record AccessProperties(
        @DefaultValue List<Issuer> issuers,
        @DefaultValue Map<Role, Sight> roles,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("128") int concurrent,
        @DefaultValue("500ms") Duration patience) {

    /**
     * What a role sees.
     *
     * @param hide the groups of fields that it does not see: {@code billing} (prices, currencies
     *     and billing profiles), {@code personal} (names, principal names, e-mail addresses and
     *     phone numbers of people at customers), {@code source} (the source record, which is hidden
     *     along with each of the others)
     */
    record Sight(@DefaultValue Set<FieldGroup> hide) {}

    /**
     * An issuer of tokens, and how its tokens are read.
     *
     * @param issuer the value of the tokens' {@code iss}, to the letter; with {@code {tid}} where
     *     an issuer of many tenants has the tenant's id, as in {@code
     *     https://login.microsoftonline.com/{tid}/v2.0}
     * @param jwkSetUri the address of the issuer's public keys; missing: what the issuer's metadata
     *     ({@code /.well-known/openid-configuration}) says, read when the first token comes
     * @param audience what the tokens' {@code aud} must contain
     * @param tenantClaim the claim that names the partner's tenant
     * @param rolesClaim the claim that lists the roles, or several, of which all count, for example
     *     {@code roles, wids}
     * @param principalClaims the claims to take the name of the principal from; the first one that
     *     is there counts, and {@code sub} if none is
     * @param roles the values of the roles claim that stand for a role; a role that is not named
     *     here has its usual values
     */
    record Issuer(
            @Nullable String issuer,
            @Nullable String jwkSetUri,
            @Nullable String audience,
            @DefaultValue("tid") String tenantClaim,
            @DefaultValue("roles") List<String> rolesClaim,
            @DefaultValue({"preferred_username", "upn"}) List<String> principalClaims,
            @DefaultValue Map<Role, List<String>> roles) {}
}
