package activitylog.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Turns a bearer token into the viewer who holds it. Signature and times are checked at each
 * request. What the token says is read once: a viewer brings the same one for about an hour.
 */
final class Tokens {

    private static final int KEPT = 1_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final TrustedIssuers issuers;
    private final RoleSights sights;
    private final Clock clock;

    /** By their texts. Only those that were good, so that no others can push them out. */
    private final Cache<String, GoodToken> known =
            Caffeine.newBuilder()
                    .maximumSize(KEPT)
                    .expireAfterAccess(UNUSED)
                    .executor(Runnable::run)
                    .build();

    Tokens(TrustedIssuers issuers, RoleSights sights, Clock clock) {
        this.issuers = issuers;
        this.sights = sights;
        this.clock = clock;
    }

    /**
     * Not an {@code AuthenticationManager} by type: as a bean, it would be asked about the
     * passwords of other chains as well.
     *
     * @throws Refusal if the token is not good, or does not say enough
     */
    Authentication authenticate(Authentication attempt) {
        String text = ((BearerTokenAuthenticationToken) attempt).getToken();
        GoodToken before = known.getIfPresent(text);
        return new ViewerAuthentication(
                before == null ? viewer(text) : before.viewer(clock.instant()));
    }

    private Viewer viewer(String text) {
        ParsedToken token = ParsedToken.of(text);
        TrustedIssuer issuer = issuers.find(token.claims());
        if (issuer == null) {
            throw Refusal.badToken("The token's issuer is not trusted here: see its claim iss.");
        }
        issuer.check(token, clock.instant());
        Viewer viewer = sights.limited(issuer.viewer(token));
        known.put(text, new GoodToken(token, issuer, viewer));
        return viewer;
    }
}
