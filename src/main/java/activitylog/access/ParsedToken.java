package activitylog.access;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** A signed token, and what it says of itself, which nobody has checked yet. */
record ParsedToken(SignedJWT signed, JWTClaimsSet claims) {

    /**
     * @throws Refusal if the text is no signed token, or wants to be checked in its own way
     */
    static ParsedToken of(String text) {
        SignedJWT signed = signed(text);
        checkHeader(signed.getHeader());
        return new ParsedToken(signed, claims(signed));
    }

    private static SignedJWT signed(String text) {
        JWT parsed;
        try {
            parsed = JWTParser.parse(text);
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

    private static JWTClaimsSet claims(SignedJWT signed) {
        try {
            return signed.getJWTClaimsSet();
        } catch (ParseException e) {
            throw Refusal.badToken("The token's claims are not of the form that they must have.");
        }
    }
}
