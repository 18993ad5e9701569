package activitylog.access;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Turns a bearer token into the viewer who holds it. */
final class Tokens {

    private final TrustedIssuers issuers;
    private final RoleSights sights;
    private final Clock clock;

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
        String token = ((BearerTokenAuthenticationToken) attempt).getToken();
        return new ViewerAuthentication(sights.limited(viewer(signed(token))));
    }

    private Viewer viewer(SignedJWT token) {
        checkHeader(token.getHeader());
        TrustedIssuer issuer = issuers.find(claims(token));
        if (issuer == null) {
            throw Refusal.badToken("The token's issuer is not trusted here: see its claim iss.");
        }
        return issuer.viewer(token, clock.instant());
    }

    private static SignedJWT signed(String token) {
        JWT parsed;
        try {
            parsed = JWTParser.parse(token);
        } catch (ParseException | IllegalArgumentException e) {
            throw Refusal.badToken("The token is not a JSON Web Token.");
        }
        if (parsed instanceof SignedJWT signed) {
            return signed;
        }
        throw Refusal.badToken("The token is not signed.");
    }

    /** A token must not choose how, or with whose keys, it is checked. */
    private static void checkHeader(JWSHeader header) {
        if (!IssuerKeys.ALGORITHMS.contains(header.getAlgorithm())) {
            throw Refusal.badToken("The token is signed with an algorithm that is not accepted.");
        }
        if (header.getJWK() != null
                || header.getJWKURL() != null
                || header.getX509CertURL() != null
                || header.getX509CertChain() != null) {
            throw Refusal.badToken("The token brings its own key.");
        }
        if (header.getCriticalParams() != null) {
            throw Refusal.badToken("The token has critical headers, which are not understood.");
        }
    }

    private static JWTClaimsSet claims(SignedJWT token) {
        try {
            return token.getJWTClaimsSet();
        } catch (ParseException e) {
            throw Refusal.badToken("The token's claims are not of the form that they must have.");
        }
    }
}
