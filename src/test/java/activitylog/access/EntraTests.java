package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import activitylog.access.AccessProperties.Issuer;
import activitylog.access.Refusal.Kind;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as Microsoft Entra ID makes them, for one tenant and for many, in both versions. */
class EntraTests {

    private static final String TENANT = "5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1";
    private static final String OTHER = "e41d7a05-93b6-4c28-8f0a-6b2d5c9e1f37";
    private static final String PERSONAL = "9188040d-6c67-4c5b-b112-36a304b66dad";
    private static final String CLIENT = "2f8c3f0e-7f0c-4b52-9a55-0c6f4be8a7d1";
    private static final String GLOBAL_ADMIN = "62e90394-69f5-4237-9190-012177145e10";
    private static final String EVERYBODY = "b79fbf4d-3ef9-4689-8143-76b194e85509";

    private final TestIssuer entra = TestIssuer.start();
    private final RSAKey personalKey = TestIssuer.newKey();

    @BeforeEach
    void publish() {
        entra.serve("/common/discovery/v2.0/keys", this::keys);
        entra.serve(
                "/common/v2.0/.well-known/openid-configuration",
                () -> metadata("/{tenantid}/v2.0"));
        entra.serve("/common/.well-known/openid-configuration", () -> metadata("/{tenantid}/"));
    }

    @AfterEach
    void stop() {
        entra.close();
    }

    private String metadata(String issuer) {
        return """
        {"issuer": "%1$s%2$s", "jwks_uri": "%1$s/common/discovery/v2.0/keys"}
        """
                .formatted(entra.name(), issuer);
    }

    /** A key for every tenant, and one of personal accounts. */
    private String keys() {
        List<Map<String, Object>> keys = new ArrayList<>();
        keys.add(published(entra.key(), "{tenantid}"));
        keys.add(published(personalKey, PERSONAL));
        return JsonMapper.shared().writeValueAsString(Map.of("keys", keys));
    }

    private Map<String, Object> published(RSAKey key, String tenant) {
        Map<String, Object> json = new HashMap<>(key.toPublicJWK().toJSONObject());
        json.put("use", "sig");
        json.put("issuer", entra.name() + "/" + tenant + "/v2.0");
        return json;
    }

    private Tokens tokens(String issuer, @Nullable String keys, String... rolesClaims) {
        Issuer settings =
                new Issuer(
                        entra.name() + issuer,
                        keys == null ? null : entra.name() + keys,
                        CLIENT,
                        "tid",
                        List.of(rolesClaims),
                        List.of("preferred_username", "upn"),
                        Map.of());
        return new Tokens(
                new TrustedIssuers(List.of(settings), List.of()),
                new RoleSights(Map.of()),
                Clock.systemUTC());
    }

    private JWTClaimsSet.Builder claims(String issuer, String tenant) {
        return entra.claims()
                .issuer(entra.name() + issuer)
                .audience(CLIENT)
                .subject("AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ")
                .claim("tid", tenant)
                .claim("roles", List.of("SalesAgent"));
    }

    private String token(String issuer, String tenant) {
        return entra.sign(claims(issuer, tenant).build());
    }

    private static Viewer viewer(Tokens tokens, String token) {
        return (Viewer)
                tokens.authenticate(new BearerTokenAuthenticationToken(token)).getPrincipal();
    }

    private static @Nullable Kind outcome(Tokens tokens, String token) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> viewer(tokens, token));
        return refusal == null ? null : refusal.kind();
    }

    @Test
    void anIssuerOfManyTenantsTakesEachByItsOwnName() {
        Tokens tokens = tokens("/{tid}/v2.0", "/common/discovery/v2.0/keys", "roles");

        assertThat(viewer(tokens, token("/" + TENANT + "/v2.0", TENANT)).scope().tenant())
                .isEqualTo(TENANT);
        assertThat(viewer(tokens, token("/" + OTHER + "/v2.0", OTHER)).scope().tenant())
                .isEqualTo(OTHER);
    }

    @ParameterizedTest
    @CsvSource({"/{tid}/v2.0, /v2.0", "/{tenantid}/v2.0, /v2.0", "/{tid}/, /"})
    void theKeysOfManyTenantsAreDiscovered(String issuer, String version) {
        Tokens tokens = tokens(issuer, null, "roles");

        assertThat(viewer(tokens, token("/" + TENANT + version, TENANT)).roles())
                .containsExactly(Role.SALES_AGENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2.0", "/"})
    void oneTenantHasItsOwnIssuerInBothVersions(String version) {
        Tokens tokens = tokens("/" + TENANT + version, "/keys", "roles");

        assertThat(outcome(tokens, token("/" + TENANT + version, TENANT))).isNull();
        assertThat(outcome(tokens, token("/" + OTHER + version, OTHER)))
                .isEqualTo(Kind.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @CsvSource({
        "/" + TENANT + "/v2.0, " + OTHER,
        "/" + TENANT + "/, " + TENANT,
        "/{tid}/v2.0, " + TENANT,
        "/{tid}/v2.0, {tid}",
        "/common/v2.0, common",
        "/organizations/v2.0, organizations",
        "/a/b/v2.0, a/b",
        "//v2.0, ''",
        "/" + TENANT + "/v2.0/, " + TENANT
    })
    void anIssuerAndATenantThatDoNotBelongTogetherAreRefused(String issuer, String tenant) {
        Tokens tokens = tokens("/{tid}/v2.0", "/common/discovery/v2.0/keys", "roles");

        assertThat(outcome(tokens, token(issuer, tenant))).isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void aTokenWithoutATenantIsOfNoTenantOfMany() {
        Tokens tokens = tokens("/{tid}/v2.0", "/common/discovery/v2.0/keys", "roles");
        String issuer = "/" + TENANT + "/v2.0";

        assertThat(outcome(tokens, entra.sign(claims(issuer, TENANT).claim("tid", null).build())))
                .isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(
                        outcome(
                                tokens,
                                entra.sign(
                                        claims(issuer, TENANT)
                                                .claim("tid", List.of(TENANT))
                                                .build())))
                .isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void theKeyOfOneTenantDoesNotSignForAnother() {
        Tokens tokens = tokens("/{tid}/v2.0", "/common/discovery/v2.0/keys", "roles");
        String forged =
                TestIssuer.sign(
                        entra.header().keyID(personalKey.getKeyID()).build(),
                        claims("/" + TENANT + "/v2.0", TENANT).build(),
                        personalKey);

        assertThat(outcome(tokens, forged)).isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void metadataOfAnotherIssuerAreNotBelieved() {
        entra.serve("/gov/v2.0/.well-known/openid-configuration", () -> metadata("/x/v2.0"));

        assertThat(outcome(tokens("/gov/v2.0", null, "roles"), token("/gov/v2.0", TENANT)))
                .isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void rolesOfTheApplicationAndOfTheDirectoryCountTogether() {
        Tokens tokens = tokens("/" + TENANT + "/v2.0", "/keys", "roles", "wids");
        JWTClaimsSet.Builder claims =
                claims("/" + TENANT + "/v2.0", TENANT)
                        .claim("wids", List.of(EVERYBODY, GLOBAL_ADMIN));

        assertThat(viewer(tokens, entra.sign(claims.build())).roles())
                .containsExactlyInAnyOrder(Role.SALES_AGENT, Role.GLOBAL_ADMIN);
        assertThat(viewer(tokens, entra.sign(claims.claim("roles", null).build())).roles())
                .containsExactly(Role.GLOBAL_ADMIN);
    }

    @ParameterizedTest
    @CsvSource({
        GLOBAL_ADMIN + ", GLOBAL_ADMIN",
        "b0f54661-2d74-4c50-afa3-1ec803f12efe, BILLING_ADMIN",
        "fe930be7-5e62-47db-91af-98c3a49a38b1, USER_MANAGEMENT_ADMIN",
        "729827e3-9c14-49f7-bb1b-9606f156bbb8, HELPDESK_AGENT"
    })
    void directoryRolesAreKnownByTheIdsOfTheirTemplates(String id, Role role) {
        Tokens tokens = tokens("/" + TENANT + "/v2.0", "/keys", "wids");
        JWTClaimsSet claims =
                claims("/" + TENANT + "/v2.0", TENANT).claim("wids", List.of(id)).build();

        assertThat(viewer(tokens, entra.sign(claims)).roles()).containsExactly(role);
    }

    @Test
    void directoryRolesDoNotCountUnlessTheyAreAskedFor() {
        Tokens tokens = tokens("/" + TENANT + "/v2.0", "/keys", "roles");
        JWTClaimsSet claims =
                claims("/" + TENANT + "/v2.0", TENANT)
                        .claim("roles", null)
                        .claim("wids", List.of(GLOBAL_ADMIN))
                        .build();

        assertThat(outcome(tokens, entra.sign(claims))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void withoutARoleInAnyClaimTheRefusalNamesAll() {
        Tokens tokens = tokens("/" + TENANT + "/v2.0", "/keys", "roles", "wids");
        JWTClaimsSet claims =
                claims("/" + TENANT + "/v2.0", TENANT)
                        .claim("roles", null)
                        .claim("wids", List.of(EVERYBODY))
                        .build();

        assertThatThrownBy(() -> viewer(tokens, entra.sign(claims)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("see its claim roles, or wids.");
    }

    @Test
    void ofManyTenantsEachIsNamedByTheClaimThatTheIssuerVouchesFor() {
        Issuer settings =
                new Issuer(
                        "https://login.example/{tid}/v2.0",
                        null,
                        CLIENT,
                        "extn.partner",
                        List.of("roles"),
                        List.of(),
                        Map.of());

        assertThatThrownBy(() -> new TrustedIssuers(List.of(settings), List.of()))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("issuers[0].tenant-claim must be tid");
    }

    @Test
    void pagesAndProgramsAreSentToWhereAllTenantsSignIn() {
        Issuer settings =
                new Issuer(
                        "https://login.microsoftonline.com/{tid}/v2.0",
                        null,
                        CLIENT,
                        "tid",
                        List.of("roles"),
                        List.of(),
                        Map.of());
        List<String> addresses = new TrustedIssuers(List.of(settings), List.of()).addresses();

        assertThat(addresses).containsExactly("https://login.microsoftonline.com/common/v2.0");
        assertThat(ContentPolicy.of(addresses))
                .contains("connect-src 'self' https://login.microsoftonline.com;");
    }

    @Test
    void keysWithoutAnIssuerAreForEveryTenant() {
        entra.serve("/plain", () -> new JWKSet(entra.key().toPublicJWK()).toString());
        Tokens tokens = tokens("/{tid}/v2.0", "/plain", "roles");

        assertThat(outcome(tokens, token("/" + TENANT + "/v2.0", TENANT))).isNull();
    }
}
