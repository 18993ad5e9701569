package activitylog.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.ActivityLogApplication;
import activitylog.access.Permission;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs and people sign in to the demo, each as one of its accounts. */
@SpringBootTest(
        classes = ActivityLogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"activitylog.demo.records=20", "activitylog.demo.other-partner-records=20"})
@ActiveProfiles("demo")
class SignInTests {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-0123";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String home;

    SignInTests(@LocalServerPort int port) {
        this.home = "http://127.0.0.1:" + port;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home).resolve(path));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> program(String name, String secret) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((name + ':' + secret).getBytes(UTF_8));
        return send(
                form("/oauth2/token", Map.of("grant_type", "client_credentials"))
                        .header("Authorization", "Basic " + credentials));
    }

    private static String token(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        return body.path("access_token").asString();
    }

    private int knock(String method, String path, @Nullable String token) throws Exception {
        HttpRequest.Builder request = to(path).method(method, BodyPublishers.noBody());
        return send(token == null ? request : request.header("Authorization", "Bearer " + token))
                .statusCode();
    }

    static Stream<Account> accounts() {
        return Account.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void aProgramSignsInAsAnAccount(Account account) throws Exception {
        String token = token(program(account.name(), "demo"));

        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(account.name());
        assertThat(claims.getStringClaim("tid")).isEqualTo(account.tenant());
        assertThat(claims.getStringListClaim("roles")).containsExactly(account.role().claim());
        assertThat(claims.getAudience()).containsExactly("activitylog");
        boolean reads = account.role().permission() == Permission.READ;
        assertThat(knock("POST", "/graphql", token)).satisfies(status -> isLetIn(status, reads));
        assertThat(knock("POST", "/audit-records", token))
                .satisfies(status -> isLetIn(status, !reads));
    }

    /** What the door itself says to an empty request is not the matter here. */
    private static void isLetIn(int status, boolean expected) {
        if (expected) {
            assertThat(status).isNotIn(401, 403);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    @Test
    void aWrongSecretIsRefused() throws Exception {
        assertThat(program("global-admin", "guess").statusCode()).isEqualTo(401);
        assertThat(program("graphiql", "demo").statusCode()).isEqualTo(401);
    }

    @Test
    void aPersonSignsInOnThePage() throws Exception {
        String code = codeFor("billing-admin", VERIFIER);

        String token = token(trade(code, VERIFIER));

        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo("billing-admin");
        assertThat(claims.getStringListClaim("roles")).containsExactly("BillingAdmin");
        assertThat(knock("POST", "/graphql", token)).satisfies(status -> isLetIn(status, true));
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
        String code = codeFor("billing-admin", VERIFIER);

        assertThat(trade(code, "another-" + VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void withoutAChallengeThereIsNoCode() throws Exception {
        signIn("billing-admin", "demo");
        Map<String, String> request = new HashMap<>(request(VERIFIER));
        request.remove("code_challenge");

        HttpResponse<String> answer = send(to("/oauth2/authorize?" + encoded(request)));

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("code=");
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotOurs() throws Exception {
        signIn("billing-admin", "demo");
        Map<String, String> request = new HashMap<>(request(VERIFIER));
        request.put("redirect_uri", "https://elsewhere.example/graphiql");

        assertThat(send(to("/oauth2/authorize?" + encoded(request))).statusCode()).isEqualTo(400);
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        assertThat(location(signIn("billing-admin", "guess"))).endsWith("/login?error");
        assertThat(location(signIn("nobody", "demo"))).endsWith("/login?error");
    }

    @Test
    void theSessionOfTheFormOpensNoDoor() throws Exception {
        signIn("global-admin", "demo");

        assertThat(knock("POST", "/graphql", null)).isEqualTo(401);
        assertThat(knock("GET", "/activity-logs.csv", null)).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        codeFor("billing-admin", VERIFIER);

        assertThat(location(send(to("/logout")))).endsWith("/graphiql");

        HttpResponse<String> answer =
                send(
                        to("/oauth2/authorize?" + encoded(request(VERIFIER)))
                                .header("Accept", "text/html"));
        assertThat(location(answer)).endsWith("/login");
    }

    @Test
    void thePageLearnsWhereToSignIn() throws Exception {
        JsonNode config = JsonMapper.shared().readTree(send(to("/web-config.json")).body());

        assertThat(config.path("clientId").asString()).isEqualTo("graphiql");
        assertThat(config.path("authorizationEndpoint").asString()).isEqualTo("/oauth2/authorize");
        assertThat(config.path("tokenEndpoint").asString()).isEqualTo("/oauth2/token");
    }

    private Map<String, String> request(String verifier) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
        return Map.of(
                "response_type", "code",
                "client_id", "graphiql",
                "redirect_uri", home + "/graphiql",
                "scope", "activitylog",
                "state", "xyz",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
                "code_challenge_method", "S256");
    }

    /** The way that a browser takes: to the form, and from there back to the page. */
    private String codeFor(String name, String verifier) throws Exception {
        HttpResponse<String> asked =
                send(
                        to("/oauth2/authorize?" + encoded(request(verifier)))
                                .header("Accept", "text/html"));
        assertThat(location(asked)).endsWith("/login");
        HttpResponse<String> back = send(to(location(signIn(name, "demo"))));
        assertThat(location(back)).startsWith(home + "/graphiql?code=").contains("state=xyz");
        return match("code=([^&]+)", location(back));
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        String page = send(to("/login")).body();
        String hidden = match("name=\"_csrf\" type=\"hidden\" value=\"([^\"]+)\"", page);
        return send(
                form("/login", Map.of("username", name, "password", password, "_csrf", hidden)));
    }

    private HttpResponse<String> trade(String code, String verifier) throws Exception {
        return send(
                form(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "graphiql",
                                "redirect_uri",
                                home + "/graphiql",
                                "code",
                                code,
                                "code_verifier",
                                verifier)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String match(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
