package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import activitylog.access.AccessProperties.Issuer;
import activitylog.access.Refusal.Kind;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Where keys come from, and what happens when they change or cannot be had. */
class IssuerKeysTests {

    private final TestIssuer issuer = TestIssuer.start();

    @AfterEach
    void stop() {
        issuer.close();
    }

    private Tokens tokens(@Nullable String jwkSetUri, LocalIssuer... locals) {
        Issuer settings =
                new Issuer(
                        issuer.name(),
                        jwkSetUri,
                        TestIssuer.AUDIENCE,
                        "tid",
                        List.of("roles"),
                        List.of(),
                        Map.of());
        return new Tokens(
                new TrustedIssuers(List.of(settings), List.of(locals)),
                new RoleSights(Map.of()),
                Clock.systemUTC());
    }

    private String token() {
        return issuer.token("t-1", Role.GLOBAL_ADMIN);
    }

    private static @Nullable Kind outcome(Tokens tokens, String token) {
        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () -> tokens.authenticate(new BearerTokenAuthenticationToken(token)));
        return refusal == null ? null : refusal.kind();
    }

    @Test
    void theAddressOfTheKeysIsDiscoveredWithTheFirstToken() {
        issuer.open(false);
        Tokens tokens = tokens(null);
        issuer.open(true);

        assertThat(outcome(tokens, token())).isNull();
    }

    @Test
    void aRotatedKeyIsPickedUpAtOnceAndTheOldOneDropped() {
        Tokens tokens = tokens(issuer.name() + "/keys");
        String old = token();
        assertThat(outcome(tokens, old)).isNull();

        issuer.rotate();

        assertThat(outcome(tokens, token())).isNull();
        assertThat(outcome(tokens, old)).isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void keysThatCannotBeHadSayNothingAboutTheToken() {
        issuer.open(false);
        Tokens fixed = tokens(issuer.name() + "/keys");
        Tokens discovered = tokens(null);

        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(outcome(fixed, token())).isEqualTo(Kind.UNAVAILABLE);
            assertThat(outcome(discovered, token())).isEqualTo(Kind.UNAVAILABLE);
        }
    }

    @Test
    void knownKeysGoOnWhileTheIssuerIsAway() {
        Tokens tokens = tokens(issuer.name() + "/keys");
        assertThat(outcome(tokens, token())).isNull();

        issuer.open(false);

        assertThat(outcome(tokens, token())).isNull();
    }

    @Test
    void aKeyThatCannotBeLookedUpSaysNothingAboutTheToken() {
        Tokens tokens = tokens(issuer.name() + "/keys");
        String old = token();
        assertThat(outcome(tokens, old)).isNull();

        issuer.open(false);
        issuer.rotate();

        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(outcome(tokens, token())).isEqualTo(Kind.UNAVAILABLE);
            assertThat(outcome(tokens, old)).isNull();
        }
    }

    @Test
    void unknownKeysAreNotKnownHoweverOftenTheyCome() {
        Tokens tokens = tokens(issuer.name() + "/keys");
        String foreign =
                TestIssuer.sign(
                        issuer.header().keyID("unknown").build(),
                        issuer.claims().build(),
                        TestIssuer.newKey());

        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(outcome(tokens, foreign)).isEqualTo(Kind.UNAUTHENTICATED);
        }
        assertThat(outcome(tokens, token())).isNull();
    }

    @Test
    void anIssuerInThisProcessIsNotAskedOverTheNetwork() {
        JWKSet keys = new JWKSet(issuer.key().toPublicJWK());
        Tokens tokens = tokens(null, new LocalIssuer(issuer.name(), new ImmutableJWKSet<>(keys)));
        issuer.close();

        assertThat(outcome(tokens, token())).isNull();
    }

    @Test
    void anIssuerInThisProcessMustBeTrustedAsWell() {
        JWKSet keys = new JWKSet(issuer.key().toPublicJWK());
        issuer.open(false);
        Tokens tokens = tokens(null, new LocalIssuer("other", new ImmutableJWKSet<>(keys)));

        assertThat(outcome(tokens, token())).isEqualTo(Kind.UNAVAILABLE);
    }
}
