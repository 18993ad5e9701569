package activitylog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** People sign in on GraphiQL and ask, in a real browser. */
@EnabledIf(value = "browserIsInstalled", disabledReason = "There is no browser on the path.")
@DemoServer
class GraphiqlTests {

    private static Chromium chromium;

    private final String home;
    private final JWKSource<SecurityContext> keys;
    private GraphiqlPage graphiql;

    GraphiqlTests(@LocalServerPort int port, @Autowired JWKSource<SecurityContext> keys) {
        this.home = "http://127.0.0.1:" + port;
        this.keys = keys;
    }

    static boolean browserIsInstalled() {
        return Chromium.isInstalled();
    }

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        graphiql = new GraphiqlPage(chromium.browser(), home);
        graphiql.open();
    }

    @AfterEach
    void close() {
        graphiql.close();
    }

    @Test
    void aSalesAgentSignsInAndSeesOrders() {
        graphiql.signIn("sales-agent");

        JsonNode answer = graphiql.run();

        assertThat(answer.has("errors")).isFalse();
        JsonNode orders = answer.at("/data/activityLogs/nodes");
        assertThat(orders).hasSize(20);
        assertThat(orders.findValuesAsString("friendlyName")).isNotEmpty();
        assertThat(graphiql.requests())
                .hasSizeGreaterThan(10)
                .allSatisfy(address -> assertThat(address).startsWith(home + "/"));
        assertThat(graphiql.complaints()).isEmpty();
    }

    @Test
    void whereToSignInIsReadFromTheIssuersMetadata() {
        graphiql.answer(
                "/web-config.json",
                "{\"clientId\": \"graphiql\", \"issuer\": \"%s\", \"scope\": \"activitylog\"}"
                        .formatted(home));
        graphiql.answer(
                "/.well-known/openid-configuration",
                "{\"authorization_endpoint\": \"%1$s/oauth2/authorize\", \"token_endpoint\": \"%1$s/oauth2/token\"}"
                        .formatted(home));
        graphiql.open();

        graphiql.signIn("sales-agent");

        assertThat(graphiql.requests()).contains(home + "/.well-known/openid-configuration");
        assertThat(graphiql.run().has("errors")).isFalse();
    }

    @Test
    void theTabsAreTheExamples() {
        graphiql.signIn("sales-agent");

        assertThat(graphiql.tabs())
                .hasText(
                        new String[] {
                            "LastMonthsOrders",
                            "OneCustomer",
                            "OneSubscription",
                            "ChangesOfOneSubscription",
                            "Summary",
                            "Pages"
                        });
    }

    @Test
    void theTokenIsNowhereButInTheMemoryOfThePage() {
        String token = graphiql.signIn("sales-agent");
        graphiql.run();

        assertThat(token).matches("ey[^.]+[.][^.]+[.][^.]+");
        assertThat(stored("localStorage")).contains("graphiql:").doesNotContain(token);
        assertThat(stored("sessionStorage")).doesNotContain(token);
        assertThat(graphiql.context().cookies())
                .allSatisfy(cookie -> assertThat(cookie.value).doesNotContain(token));
        assertThat(graphiql.page().content()).doesNotContain(token);
        assertThat(graphiql.page().url()).isEqualTo(home + "/graphiql");
        graphiql.page().reload();
        assertThat(graphiql.signInButton()).isVisible();
    }

    private String stored(String storage) {
        return (String) graphiql.page().evaluate("JSON.stringify(" + storage + ")");
    }

    @Test
    void anExpiredSessionAsksToSignInAgain() {
        String expired = expired(graphiql.signIn("sales-agent"));
        graphiql.page().route("**/graphql", route -> resume(route, expired));

        JsonNode answer = graphiql.run();

        assertThat(graphiql.message()).hasText("Your session has ended. Please sign in again.");
        assertThat(graphiql.signInButton()).isVisible();
        assertThat(graphiql.signOutButton()).isHidden();
        assertThat(answer.at("/errors/0/message").asString()).contains("Please sign in again");
        graphiql.page().unroute("**/graphql");
        graphiql.signInButton().click();
        assertThat(graphiql.who()).hasText("Signed in as sales-agent");
        assertThat(graphiql.message()).isEmpty();
    }

    private static void resume(Route route, String token) {
        Map<String, String> headers = new HashMap<>(route.request().headers());
        headers.put("authorization", "Bearer " + token);
        route.resume(new Route.ResumeOptions().setHeaders(headers));
    }

    /** The same token as it would have been yesterday. */
    private String expired(String token) {
        try {
            SignedJWT good = SignedJWT.parse(token);
            JWTClaimsSet claims =
                    new JWTClaimsSet.Builder(good.getJWTClaimsSet())
                            .notBeforeTime(null)
                            .expirationTime(Date.from(Instant.now().minusSeconds(86_400)))
                            .build();
            return signed(claims);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        RSAKey key =
                keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                        .getFirst()
                        .toRSAKey();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Test
    void signingOutForgets() {
        graphiql.signIn("sales-agent");

        graphiql.signOutButton().click();

        assertThat(graphiql.signInButton()).isVisible();
        assertThat(graphiql.who()).isEmpty();
        assertThat(graphiql.tabs()).hasCount(0);
        graphiql.signIn("helpdesk-agent");
    }

    @Test
    void aWrongPasswordIsToldAndTheNextOneDoes() {
        graphiql.signInButton().click();
        graphiql.fillIn("sales-agent", "guess");
        assertThat(graphiql.page().getByRole(AriaRole.ALERT)).containsText("credentials");

        graphiql.fillIn("sales-agent", "demo");

        assertThat(graphiql.who()).hasText("Signed in as sales-agent");
    }

    @Test
    void aScriptThatIsNotOursDoesNotRun() {
        graphiql.page()
                .evaluate(
                        """
                        () => {
                          const script = document.createElement('script');
                          script.textContent = 'window.smuggled = true';
                          document.head.append(script);
                        }
                        """);

        assertThat(graphiql.page().evaluate("window.smuggled === undefined")).isEqualTo(true);
        assertThat(graphiql.complaints())
                .singleElement()
                .asString()
                .contains("Content Security Policy");
    }
}
