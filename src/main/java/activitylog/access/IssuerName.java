package activitylog.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer calls itself in its tokens.
 *
 * <p>An issuer that serves many tenants has a name for each: then {@code {tid}} stands where the
 * name has the tenant's id, as in {@code https://login.microsoftonline.com/{tid}/v2.0}.
 */
record IssuerName(String text) {

    /** The claim that the place of the tenant is filled in from. */
    static final String TENANT_CLAIM = "tid";

    private static final String TENANT = "{tid}";

    /** How Microsoft writes the same. */
    private static final String MICROSOFT_TENANT = "{tenantid}";

    /** Where Microsoft publishes what is the same for all tenants. */
    private static final String EVERY_TENANT = "common";

    private static final Pattern GUID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    IssuerName {
        text = text.replace(MICROSOFT_TENANT, TENANT);
    }

    boolean hasManyTenants() {
        return text.contains(TENANT);
    }

    /** Whether the token says that it is of this issuer. */
    boolean isIn(JWTClaimsSet token) {
        if (!hasManyTenants()) {
            return text.equals(token.getIssuer());
        }
        return token.getClaim(TENANT_CLAIM) instanceof String tenant
                && GUID.matcher(tenant).matches()
                && text.replace(TENANT, tenant).equals(token.getIssuer());
    }

    /** Whether the issuer's metadata are of this issuer. */
    boolean isSaidBy(@Nullable Object metadata) {
        return text.equals(metadata) || text.replace(TENANT, MICROSOFT_TENANT).equals(metadata);
    }

    /** Where the issuer can be asked. */
    String address() {
        return text.replace(TENANT, EVERY_TENANT);
    }
}
