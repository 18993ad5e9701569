package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import activitylog.access.AccessProperties.Issuer;
import activitylog.access.Refusal.Kind;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    static Stream<Arguments> badTokens() throws JOSEException {
        return BadTokens.of(ISSUER);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
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
        String token =
                ISSUER.sign(
                        good().expirationTime(BadTokens.in(-50))
                                .notBeforeTime(BadTokens.in(50))
                                .build());

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
