package activitylog.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Finds the bearer token of a request. Spring Security does so with a regular expression, which
 * takes a tenth as long as checking the signature; the usual header is read without, and everything
 * else is left to Spring Security.
 */
final class BearerTokens implements BearerTokenResolver {

    private static final String SCHEME = "Bearer ";
    private static final String SIGNS = "-._~+/";

    /** A table, since processors cannot guess how letters in no order compare with others. */
    private static final BitSet PARTS = parts();

    private final DefaultBearerTokenResolver others = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && isUsual(header)
                ? header.substring(SCHEME.length())
                : others.resolve(request);
    }

    private static boolean isUsual(String header) {
        if (header.length() == SCHEME.length() || !header.startsWith(SCHEME)) {
            return false;
        }
        for (int i = SCHEME.length(); i < header.length(); i++) {
            if (!PARTS.get(header.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static BitSet parts() {
        BitSet parts = new BitSet();
        parts.set('a', 'z' + 1);
        parts.set('A', 'Z' + 1);
        parts.set('0', '9' + 1);
        SIGNS.chars().forEach(parts::set);
        return parts;
    }
}
