package activitylog.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;

/**
 * Checks signatures. What checks with a key is made once for it; a key that was fetched anew is
 * another one.
 */
final class Verifiers {

    private final DefaultJWSVerifierFactory factory = new DefaultJWSVerifierFactory();
    private final Cache<JWK, JWSVerifier> known =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    /**
     * Whether one of the keys has signed the token.
     *
     * @param keys public ones of the kind that the token's algorithm needs
     */
    boolean haveSigned(SignedJWT token, List<JWK> keys) {
        return keys.stream().anyMatch(key -> hasSigned(token, key));
    }

    /** A key that cannot be used has signed nothing. */
    private boolean hasSigned(SignedJWT token, JWK key) {
        JWSHeader header = token.getHeader();
        try {
            return of(key, header).verify(header, token.getSigningInput(), token.getSignature());
        } catch (JOSEException e) {
            return false;
        }
    }

    private JWSVerifier of(JWK key, JWSHeader header) throws JOSEException {
        JWSVerifier before = known.getIfPresent(key);
        if (before != null) {
            return before;
        }
        JWSVerifier made = factory.createJWSVerifier(header, ((AsymmetricJWK) key).toPublicKey());
        known.put(key, made);
        return made;
    }
}
