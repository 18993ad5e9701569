package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import activitylog.access.AccessProperties.Issuer;
import activitylog.access.Refusal.Kind;
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
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Which tokens are good, and what the others are refused for. */
class TokensTests {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final RSAKey FOREIGN = TestIssuer.newKey();
    private static final Tokens TOKENS = tokens(Map.of());

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    private static Tokens tokens(Map<Role, List<String>> roles) {
        Issuer settings =
                new Issuer(
                        ISSUER.name(),
                        ISSUER.name() + "/keys",
                        TestIssuer.AUDIENCE,
                        "tid",
                        List.of("roles"),
                        List.of("preferred_username", "upn"),
                        roles);
        return new Tokens(
                new TrustedIssuers(List.of(settings), List.of()),
                new RoleSights(Map.of()),
                Clock.systemUTC());
    }

    private static Viewer viewer(Tokens tokens, String token) {
        return (Viewer)
                tokens.authenticate(new BearerTokenAuthenticationToken(token)).getPrincipal();
    }

    private static Refusal refusal(String token) {
        return catchThrowableOfType(Refusal.class, () -> viewer(TOKENS, token));
    }

    private static JWTClaimsSet.Builder good() {
        return ISSUER.claims().claim("tid", "t-1").claim("roles", List.of("GlobalAdmin"));
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static Arguments bad(String reason, JWTClaimsSet.Builder claims) {
        return Arguments.of(reason, ISSUER.sign(claims.build()));
    }

    static Stream<Arguments> badClaims() {
        return Stream.of(
                bad("exp is missing", good().expirationTime(null)),
                bad("expired", good().expirationTime(in(-61))),
                bad("nbf", good().notBeforeTime(in(120))),
                bad("iss", good().issuer(null)),
                bad("iss", good().issuer("https://elsewhere.example")),
                bad("iss", good().issuer(ISSUER.name() + "/")),
                bad("aud", good().audience((String) null)),
                bad("aud", good().audience("other")),
                bad("aud", good().audience(TestIssuer.AUDIENCE.toUpperCase(Locale.ROOT))),
                bad("sub is missing", good().subject(null)),
                bad("sub is missing", good().subject(" ")));
    }

    static Stream<Arguments> badHeaders() throws JOSEException {
        JWTClaimsSet claims = good().build();
        RSAKey key = ISSUER.key();
        JWSHeader.Builder own = ISSUER.header();
        return Stream.of(
                bad("own key", ISSUER.header().jwk(FOREIGN.toPublicJWK()), FOREIGN),
                bad("own key", own.jwkURL(URI.create("http://127.0.0.1:9/keys")), key),
                bad("own key", ISSUER.header().x509CertURL(URI.create("http://a.example")), key),
                bad("own key", ISSUER.header().x509CertChain(List.of(Base64.encode("x"))), key),
                bad("critical", ISSUER.header().criticalParams(Set.of("exp")), key),
                bad("key of its issuer", ISSUER.header().keyID("unknown"), FOREIGN),
                bad("signature", ISSUER.header(), FOREIGN),
                bad("type", ISSUER.header().type(new JOSEObjectType("dpop+jwt")), key),
                Arguments.of("not signed", new PlainJWT(claims).serialize()),
                Arguments.of("algorithm", sharedSecret(claims)),
                Arguments.of("JSON Web Token", "a.b.c"),
                Arguments.of("JSON Web Token", "ey"),
                Arguments.of("claims", ISSUER.token("t-1", "GlobalAdmin").replace(".ey", ".ez")));
    }

    private static Arguments bad(String reason, JWSHeader.Builder header, RSAKey key) {
        return Arguments.of(reason, TestIssuer.sign(header.build(), good().build(), key));
    }

    /** The classic: the public key as the secret of an HMAC. */
    private static String sharedSecret(JWTClaimsSet claims) throws JOSEException {
        byte[] secret = ISSUER.key().toRSAPublicKey().getEncoded();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ISSUER.key().getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    @ParameterizedTest
    @MethodSource({"badClaims", "badHeaders"})
    void aBadTokenIsRefusedAndTheReasonNamed(String reason, String token) {
        Refusal refusal = refusal(token);

        assertThat(refusal.kind()).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(refusal).hasMessageContaining(reason);
    }

    static Stream<@Nullable Object> uselessTenants() {
        return Stream.of(
                List.of("t-1"), Map.of("id", "t-1"), "", " ", "*", "t-*", "%", 7, true, "a\nb");
    }

    @ParameterizedTest
    @MethodSource("uselessTenants")
    void aTokenWithoutATenantIsForbidden(Object tenant) {
        Refusal refusal = refusal(ISSUER.sign(good().claim("tid", tenant).build()));

        assertThat(refusal.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(refusal).hasMessageContaining("claim tid");
    }

    @Test
    void aTokenWithoutTheTenantClaimIsForbidden() {
        assertThat(refusal(ISSUER.sign(good().claim("tid", null).build())).kind())
                .isEqualTo(Kind.FORBIDDEN);
    }

    static Stream<Object> uselessRoles() {
        return Stream.of(
                List.of(), List.of("globaladmin"), "", 7, Map.of("GlobalAdmin", 1), List.of(1));
    }

    @ParameterizedTest
    @MethodSource("uselessRoles")
    void aTokenWithoutAKnownRoleIsForbidden(Object roles) {
        Refusal refusal = refusal(ISSUER.sign(good().claim("roles", roles).build()));

        assertThat(refusal.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(refusal).hasMessageContaining("claim roles");
    }

    @Test
    void clocksMayBeAMinuteApart() {
        String token = ISSUER.sign(good().expirationTime(in(-50)).notBeforeTime(in(50)).build());

        assertThat(viewer(TOKENS, token).scope().tenant()).isEqualTo("t-1");
    }

    @Test
    void oneOfSeveralAudiencesIsEnough() {
        String token = ISSUER.sign(good().audience(List.of("other", TestIssuer.AUDIENCE)).build());

        assertThat(viewer(TOKENS, token).roles()).containsExactly(Role.GLOBAL_ADMIN);
    }

    @Test
    void unknownRolesBesideAKnownOneDoNotMatter() {
        String token = ISSUER.token("T-1", "Editor", "SalesAgent");

        assertThat(viewer(TOKENS, token).roles()).containsExactly(Role.SALES_AGENT);
    }

    @Test
    void thePrincipalIsTheFirstNameThatIsThere() {
        String token =
                ISSUER.sign(good().claim("preferred_username", null).claim("upn", "a@b").build());
        String nameless = ISSUER.sign(good().claim("preferred_username", 7).build());

        assertThat(viewer(TOKENS, token).principal()).isEqualTo("a@b");
        assertThat(viewer(TOKENS, nameless).principal()).isEqualTo("anna");
    }

    @Test
    void aRoleCanHaveOtherValues() {
        Tokens tokens = tokens(Map.of(Role.GLOBAL_ADMIN, List.of("62e90394", "Boss")));

        assertThat(viewer(tokens, ISSUER.token("t-1", "Boss")).roles())
                .containsExactly(Role.GLOBAL_ADMIN);
        assertThat(
                        catchThrowableOfType(
                                Refusal.class,
                                () -> viewer(tokens, ISSUER.token("t-1", "GlobalAdmin"))))
                .isNotNull();
    }

    @Test
    void aRefusalHoldsNothingOfTheToken() {
        String token = ISSUER.sign(good().issuer("https://secret.example").build());

        assertThat(refusal(token).reason()).doesNotContain("secret", token);
    }
}
