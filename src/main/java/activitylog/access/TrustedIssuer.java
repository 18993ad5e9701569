package activitylog.access;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;

/** An issuer whose tokens are accepted. */
record TrustedIssuer(IssuerKeys keys, ClaimChecks checks, ViewerClaims viewers) {

    /** RFC 9068 for the second; many tokens name none. */
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES =
            new DefaultJOSEObjectTypeVerifier<>(
                    JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null);

    /**
     * Checks that the issuer signed the token, and that it is good now.
     *
     * @throws Refusal if the token is not good
     */
    void check(ParsedToken token, Instant now) {
        try {
            TYPES.verify(token.signed().getHeader().getType(), null);
            if (!keys.haveSigned(token.signed())) {
                throw badSignature();
            }
        } catch (KeySourceException e) {
            throw keys.refusal(e);
        } catch (BadJOSEException e) {
            throw badSignature();
        }
        checks.check(token.claims(), now);
    }

    private static Refusal badSignature() {
        return Refusal.badToken("The token's signature or type is not valid.");
    }

    /**
     * Who holds the token.
     *
     * @throws Refusal if the token does not say enough
     */
    Viewer viewer(ParsedToken token) {
        return viewers.viewer(token.claims());
    }
}
