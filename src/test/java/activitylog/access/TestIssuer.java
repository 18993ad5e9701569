package activitylog.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A throw-away issuer of real signed tokens, with its keys and metadata on loopback.
 *
 * <pre>{@code
 * static final TestIssuer ISSUER = TestIssuer.start();
 *
 * @DynamicPropertySource
 * static void trust(DynamicPropertyRegistry registry) {
 *     ISSUER.register(registry);
 * }
 * }</pre>
 */
public final class TestIssuer implements AutoCloseable {

    /** What its tokens are meant for. */
    public static final String AUDIENCE = "activitylog-test";

    private static final int KEY_BITS = 2048;

    private final HttpServer server;
    private final String name;
    private volatile RSAKey key = newKey();
    private volatile boolean open = true;

    private TestIssuer(HttpServer server) {
        this.server = server;
        this.name = "http://127.0.0.1:" + server.getAddress().getPort();
        serve("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
        serve("/.well-known/openid-configuration", this::metadata);
        server.start();
    }

    /** Offers JSON at a path. */
    void serve(String path, Supplier<String> json) {
        server.createContext(path, exchange -> answer(exchange, json.get()));
    }

    /** An issuer on a free port. */
    public static TestIssuer start() {
        try {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            return new TestIssuer(HttpServer.create(new InetSocketAddress(loopback, 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A good token for an hour. */
    public String token(String tenant, Role... roles) {
        return token(tenant, Arrays.stream(roles).map(Role::claim).toArray(String[]::new));
    }

    /** A good token for an hour, with these values in its roles claim. */
    public String token(String tenant, String... roles) {
        return sign(claims().claim("tid", tenant).claim("roles", List.of(roles)).build());
    }

    /** Claims of a good token, but for tenant and roles. */
    public JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(name)
                .audience(AUDIENCE)
                .subject("anna")
                .claim("preferred_username", "anna@partner.example")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
    }

    /** A token with the issuer's current key. */
    public String sign(JWTClaimsSet claims) {
        return sign(header().build(), claims, key);
    }

    /** The header of a good token. */
    public JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
    }

    /** A token with any header and any key. */
    public static String sign(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that nobody else has. */
    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on, tokens are signed with a new key, and the old one is no longer offered. */
    public void rotate() {
        key = newKey();
    }

    /** From now on, keys and metadata cannot be had, or can again. */
    public void open(boolean open) {
        this.open = open;
    }

    /** The current key, private part included. */
    public RSAKey key() {
        return key;
    }

    /** The value of the tokens' {@code iss}. */
    public String name() {
        return name;
    }

    /** Settings with which a server trusts this issuer, each as {@code key=value}. */
    public String[] properties() {
        return new String[] {
            "activitylog.access.issuers[0].issuer=" + name,
            "activitylog.access.issuers[0].jwk-set-uri=" + name + "/keys",
            "activitylog.access.issuers[0].audience=" + AUDIENCE
        };
    }

    /** Makes the server under test trust this issuer. */
    public void register(DynamicPropertyRegistry registry) {
        for (String property : properties()) {
            String[] parts = property.split("=", 2);
            registry.add(parts[0], () -> parts[1]);
        }
    }

    private String metadata() {
        return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(name, name);
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(open ? 200 : 500, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
