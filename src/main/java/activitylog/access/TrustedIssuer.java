package activitylog.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Instant;

/** An issuer whose tokens are accepted. */
final class TrustedIssuer {

    private final IssuerKeys keys;
    private final ClaimChecks checks;
    private final ViewerClaims viewers;
    private final DefaultJWTProcessor<SecurityContext> processor;

    TrustedIssuer(IssuerKeys keys, ClaimChecks checks, ViewerClaims viewers) {
        this.keys = keys;
        this.checks = checks;
        this.viewers = viewers;
        this.processor = processor(keys);
    }

    private static DefaultJWTProcessor<SecurityContext> processor(IssuerKeys keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(
                        JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(keys.selector());
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // ClaimChecks names the reason
        return processor;
    }

    /**
     * Who holds the token.
     *
     * @throws Refusal if the token is not good, or does not say enough
     */
    Viewer viewer(SignedJWT token, Instant now) {
        JWTClaimsSet claims = verified(token);
        checks.check(claims, now);
        return viewers.viewer(claims);
    }

    private JWTClaimsSet verified(SignedJWT token) {
        try {
            if (keys.selector().selectJWSKeys(token.getHeader(), null).isEmpty()) {
                throw keys.unknownKey();
            }
            return processor.process(token, null);
        } catch (KeySourceException e) {
            throw keys.refusal(e);
        } catch (BadJOSEException | JOSEException e) {
            throw Refusal.badToken("The token's signature or type is not valid.");
        }
    }
}
