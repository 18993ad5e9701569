package activitylog.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public keys of one issuer. */
final class IssuerKeys {

    /**
     * What public keys can check. Nothing that is signed with a shared secret, nothing unsigned.
     */
    static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    private static final Logger log = LoggerFactory.getLogger(IssuerKeys.class);

    /** Keys are fetched again after this time; a key that is not known yet, at once. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Tokens with unknown keys cannot make the server call the issuer more often than twice in. */
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    /** So long the keys at hand do while the issuer is away. */
    private static final Duration OUTAGE = Duration.ofHours(24);

    private final String issuer;
    private final JWKSource<SecurityContext> source;
    private final Verifiers verifiers = new Verifiers();
    private final @Nullable RemoteKeys remote;

    private IssuerKeys(
            String issuer, JWKSource<SecurityContext> source, @Nullable RemoteKeys remote) {
        this.issuer = issuer;
        this.source = source;
        this.remote = remote;
    }

    static IssuerKeys local(LocalIssuer issuer) {
        return new IssuerKeys(issuer.issuer(), issuer.keys(), null);
    }

    static IssuerKeys remote(IssuerName issuer, @Nullable String jwkSetUri) {
        RemoteKeys remote = new RemoteKeys(issuer, jwkSetUri);
        JWKSource<SecurityContext> source =
                JWKSourceBuilder.create(remote)
                        .cache(FRESH.toMillis(), PATIENCE.toMillis())
                        .refreshAheadCache(false)
                        .rateLimited(INTERVAL.toMillis())
                        .outageTolerant(OUTAGE.toMillis())
                        .build();
        return new IssuerKeys(issuer.text(), source, remote);
    }

    /**
     * Whether one of the keys has signed the token.
     *
     * @param token signed with one of the {@link #ALGORITHMS}
     * @throws Refusal if the key is none of those at hand
     * @throws KeySourceException if the keys could not be had
     */
    boolean haveSigned(SignedJWT token) throws KeySourceException {
        JWKMatcher matcher = JWKMatcher.forJWSHeader(token.getHeader());
        List<JWK> keys = source.get(new JWKSelector(matcher), null);
        if (keys.isEmpty()) {
            throw unknownKey();
        }
        return verifiers.haveSigned(token, keys);
    }

    /** What to answer when the keys could not be had. */
    Refusal refusal(KeySourceException e) {
        if (e instanceof RateLimitReachedException) {
            return unknownKey();
        }
        log.warn("The keys of issuer {} cannot be read: {}", issuer, e.getMessage());
        return unavailable();
    }

    /**
     * What to answer when the key of a token is none of those at hand. An issuer that was just
     * asked and does not know the key makes a bad token; an issuer that is away says nothing about
     * the token.
     */
    private Refusal unknownKey() {
        return remote == null || remote.reachable()
                ? Refusal.badToken("The token is not signed with a key of its issuer.")
                : unavailable();
    }

    private static Refusal unavailable() {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE,
                "The keys of the token's issuer cannot be reached at the moment; try again later.");
    }
}
