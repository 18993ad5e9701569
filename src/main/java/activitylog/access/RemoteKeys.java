package activitylog.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fetches an issuer's keys, from where its metadata says if no address is configured. */
final class RemoteKeys implements JWKSetSource<SecurityContext> {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(3);
    private static final int LARGEST = 1024 * 1024;

    private final DefaultResourceRetriever http =
            new DefaultResourceRetriever(
                    Math.toIntExact(CONNECT.toMillis()), Math.toIntExact(READ.toMillis()), LARGEST);
    private final ResourceRetriever keys;
    private final IssuerName issuer;
    private volatile @Nullable String address;
    private volatile boolean reachable;

    RemoteKeys(IssuerName issuer, @Nullable String address) {
        this.keys = issuer.hasManyTenants() ? new SharedKeys(http) : http;
        this.issuer = issuer;
        this.address = address;
    }

    /** Whether the last try to fetch the keys went well. */
    boolean reachable() {
        return reachable;
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            JWKSet found = new URLBasedJWKSetSource<>(url(), keys).getJWKSet(refresh, now, context);
            reachable = true;
            return found;
        } catch (KeySourceException e) {
            reachable = false;
            throw e;
        }
    }

    private URL url() throws KeySourceException {
        try {
            String known = address;
            if (known == null) {
                known = discover();
                address = known;
            }
            return URI.create(known).toURL();
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new JWKSetRetrievalException("its metadata cannot be read", e);
        }
    }

    private String discover() throws IOException, ParseException {
        String name = issuer.address();
        String base = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        URL metadata = URI.create(base + "/.well-known/openid-configuration").toURL();
        Map<String, Object> found =
                JSONObjectUtils.parse(http.retrieveResource(metadata).getContent());
        if (!issuer.isSaidBy(found.get("issuer"))) {
            throw new ParseException("The metadata is of another issuer", 0);
        }
        if (found.get("jwks_uri") instanceof String uri) {
            return uri;
        }
        throw new ParseException("The metadata names no keys", 0);
    }

    @Override
    public void close() {}
}
