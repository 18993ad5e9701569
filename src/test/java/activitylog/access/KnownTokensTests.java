package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import activitylog.access.AccessProperties.Issuer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Tokens that were good before: what they say is known, but not that they are still good. Keys that
 * change are {@link IssuerKeysTests}' business.
 */
class KnownTokensTests {

    private static final String NAME = "https://issuer.example";
    private static final Instant START = Instant.parse("2026-11-30T08:00:00Z");
    private static final RSAKey RSA = TestIssuer.newKey();
    private static final ECKey EC = ellipticKey();

    private Instant now = START;
    private final InstantSource clock = () -> now;
    private final Tokens tokens = tokens(RSA.toPublicJWK(), EC.toPublicJWK());

    private static ECKey ellipticKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("elliptic").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Tokens tokens(JWK... keys) {
        Issuer settings =
                new Issuer(NAME, null, "audience", "tid", List.of("roles"), List.of(), Map.of());
        LocalIssuer local = new LocalIssuer(NAME, new ImmutableJWKSet<>(new JWKSet(List.of(keys))));
        return new Tokens(
                new TrustedIssuers(List.of(settings), List.of(local)),
                new RoleSights(Map.of()),
                clock.withZone(ZoneOffset.UTC));
    }

    private static JWTClaimsSet claims(String tenant) {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience("audience")
                .subject("anna")
                .claim("tid", tenant)
                .claim("roles", List.of("GlobalAdmin"))
                .expirationTime(Date.from(START.plus(Duration.ofHours(1))))
                .build();
    }

    private static String token(String tenant) {
        return TestIssuer.sign(header("RS256", RSA.getKeyID()), claims(tenant), RSA);
    }

    private static JWSHeader header(String algorithm, String key) {
        return new JWSHeader.Builder(JWSAlgorithm.parse(algorithm)).keyID(key).build();
    }

    private String tenant(String token) {
        return tenant(tokens, token);
    }

    private static String tenant(Tokens tokens, String token) {
        Viewer viewer =
                (Viewer)
                        tokens.authenticate(new BearerTokenAuthenticationToken(token))
                                .getPrincipal();
        return viewer.scope().tenant();
    }

    @Test
    void aTokenSaysTheSameEachTime() {
        String one = token("t-1");
        String other = token("t-2");

        for (int time = 0; time < 3; time++) {
            assertThat(tenant(one)).isEqualTo("t-1");
            assertThat(tenant(other)).isEqualTo("t-2");
        }
    }

    @Test
    void aKnownTokenIsRefusedWhenItsTimeIsOver() {
        String token = token("t-1");
        assertThat(tenant(token)).isEqualTo("t-1");

        now = START.plus(Duration.ofHours(1)).plusSeconds(59);
        assertThat(tenant(token)).isEqualTo("t-1");

        now = now.plusSeconds(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tenant(token))
                .withMessageContaining("expired");
    }

    @Test
    void whatIsKnownOfATokenSaysNothingOfOneWithAnotherSignature() {
        String token = token("t-1");
        String forged = forged(token);
        assertThat(tenant(token)).isEqualTo("t-1");

        for (int time = 0; time < 3; time++) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> tenant(forged))
                    .withMessageContaining("signature");
        }
    }

    private static String forged(String token) {
        return token.substring(0, token.lastIndexOf('.'))
                + token("t-2").substring(token("t-2").lastIndexOf('.'));
    }

    @Test
    void manyThreadsMayBringTheSameTokenAtOnce() {
        String token = token("t-1");
        String forged = forged(token);

        IntStream.range(0, 400)
                .parallel()
                .forEach(time -> {
                    assertThatCode(() -> assertThat(tenant(token)).isEqualTo("t-1"))
                            .doesNotThrowAnyException();
                    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tenant(forged));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256"})
    void everyAlgorithmIsCheckedWithTheKeyThatFits(String algorithm) throws JOSEException {
        tenant(token("t-0"));
        boolean elliptic = algorithm.startsWith("ES");
        JWSSigner signer = elliptic ? new ECDSASigner(EC) : new RSASSASigner(RSA);
        SignedJWT token =
                new SignedJWT(
                        header(algorithm, elliptic ? EC.getKeyID() : RSA.getKeyID()),
                        claims("t-1"));
        token.sign(signer);

        assertThat(tenant(token.serialize())).isEqualTo("t-1");
        assertThat(tenant(token.serialize())).isEqualTo("t-1");
    }

    @Test
    void anyOfTheKeysMayHaveSignedATokenThatNamesNone() {
        JWK unusable =
                new RSAKey.Builder(
                                Base64URL.encode(new byte[] {7}), Base64URL.encode(new byte[] {3}))
                        .build();
        Tokens several = tokens(unusable, TestIssuer.newKey().toPublicJWK(), RSA.toPublicJWK());
        String token = TestIssuer.sign(new JWSHeader(JWSAlgorithm.RS256), claims("t-1"), RSA);

        assertThat(tenant(several, token)).isEqualTo("t-1");
        assertThat(tenant(several, token)).isEqualTo("t-1");
    }
}
