package activitylog.access;

import java.net.URI;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a browser may load for our pages: what we serve, and nothing else.
 *
 * <p>GraphiQL writes {@code style} elements and attributes while it runs, and its style sheet holds
 * its fonts. The page asks the issuers for tokens.
 */
final class ContentPolicy {

    private ContentPolicy() {}

    static String of(Collection<String> issuers) {
        return "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
                + " img-src 'self' data:; connect-src "
                + Stream.concat(Stream.of("'self'"), origins(issuers))
                        .collect(Collectors.joining(" "))
                + "; object-src 'none'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'";
    }

    private static Stream<String> origins(Collection<String> issuers) {
        return issuers.stream()
                .map(ContentPolicy::origin)
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
    }

    /** An issuer's name need not be an address. */
    private static @Nullable String origin(String issuer) {
        try {
            URI uri = URI.create(issuer);
            return uri.getHost() == null ? null : uri.getScheme() + "://" + uri.getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
