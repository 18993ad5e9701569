package activitylog.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.Key;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        processor.setJWSKeySelector((header, context) -> selected(keys, header, context));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // ClaimChecks names the reason
        return processor;
    }

    private static List<Key> selected(
            IssuerKeys keys, JWSHeader header, @Nullable SecurityContext context)
            throws KeySourceException {
        List<Key> selected = keys.selector().selectJWSKeys(header, context);
        if (selected.isEmpty()) {
            throw keys.unknownKey();
        }
        return selected;
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
            return processor.process(token, null);
        } catch (KeySourceException e) {
            throw keys.refusal(e);
        } catch (BadJOSEException | JOSEException e) {
            throw Refusal.badToken("The token's signature or type is not valid.");
        }
    }
}
