package activitylog.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tokens that must be refused, each after a part of the reason. */
final class BadTokens {

    private static final RSAKey FOREIGN = TestIssuer.newKey();

    private final TestIssuer issuer;

    private BadTokens(TestIssuer issuer) {
        this.issuer = issuer;
    }

    static Stream<Arguments> of(TestIssuer issuer) throws JOSEException {
        BadTokens tokens = new BadTokens(issuer);
        return Stream.concat(tokens.claims(), tokens.headers());
    }

    private JWTClaimsSet.Builder good() {
        return issuer.claims().claim("tid", "t-1").claim("roles", List.of("GlobalAdmin"));
    }

    static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private Arguments bad(String reason, JWTClaimsSet.Builder claims) {
        return Arguments.of(reason, issuer.sign(claims.build()));
    }

    private Stream<Arguments> claims() {
        return Stream.of(
                bad("exp is missing", good().expirationTime(null)),
                bad("expired", good().expirationTime(in(-61))),
                bad("nbf", good().notBeforeTime(in(120))),
                bad("iss", good().issuer(null)),
                bad("iss", good().issuer("https://elsewhere.example")),
                bad("iss", good().issuer(issuer.name() + "/")),
                bad("aud", good().audience((String) null)),
                bad("aud", good().audience("other")),
                bad("aud", good().audience(TestIssuer.AUDIENCE.toUpperCase(Locale.ROOT))),
                bad("sub is missing", good().subject(null)),
                bad("sub is missing", good().subject(" ")));
    }

    private Stream<Arguments> headers() throws JOSEException {
        JWTClaimsSet claims = good().build();
        RSAKey key = issuer.key();
        JWSHeader.Builder own = issuer.header();
        return Stream.of(
                bad("own key", issuer.header().jwk(FOREIGN.toPublicJWK()), FOREIGN),
                bad("own key", own.jwkURL(URI.create("http://127.0.0.1:9/keys")), key),
                bad("own key", issuer.header().x509CertURL(URI.create("http://a.example")), key),
                bad("own key", issuer.header().x509CertChain(List.of(Base64.encode("x"))), key),
                bad("critical", issuer.header().criticalParams(Set.of("exp")), key),
                bad("key of its issuer", issuer.header().keyID("unknown"), FOREIGN),
                bad("signature", issuer.header(), FOREIGN),
                bad("type", issuer.header().type(new JOSEObjectType("dpop+jwt")), key),
                Arguments.of("not signed", new PlainJWT(claims).serialize()),
                Arguments.of("algorithm", sharedSecret(claims)),
                Arguments.of("JSON Web Token", "a.b.c"),
                Arguments.of("JSON Web Token", "ey"),
                Arguments.of("claims", issuer.token("t-1", "GlobalAdmin").replace(".ey", ".ez")));
    }

    private Arguments bad(String reason, JWSHeader.Builder header, RSAKey key) {
        return Arguments.of(reason, TestIssuer.sign(header.build(), good().build(), key));
    }

    /** The classic: the public key as the secret of an HMAC. */
    private String sharedSecret(JWTClaimsSet claims) throws JOSEException {
        byte[] secret = issuer.key().toRSAPublicKey().getEncoded();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.key().getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }
}
