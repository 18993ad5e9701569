package activitylog.access;

import activitylog.activity.Scope;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a good token says who holds it.
 *
 * @param tenantClaim the claim that names the tenant
 * @param rolesClaims the claims that list roles, of which all count
 * @param principalClaims the claims that may name the principal, the best one first
 * @param roles the role that a value of a roles claim stands for
 */
record ViewerClaims(
        String tenantClaim,
        List<String> rolesClaims,
        List<String> principalClaims,
        Map<String, Role> roles) {

    /** A name, and nothing that could stand for several tenants. */
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    Viewer viewer(JWTClaimsSet claims) {
        return new Viewer(principal(claims), scope(claims), roles(claims));
    }

    private String principal(JWTClaimsSet claims) {
        return Stream.concat(principalClaims.stream(), Stream.of("sub"))
                .map(claims::getClaim)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private Scope scope(JWTClaimsSet claims) {
        if (claims.getClaim(tenantClaim) instanceof String tenant
                && TENANT.matcher(tenant).matches()) {
            return Scopes.ofTenant(tenant);
        }
        throw Refusal.forbidden(
                "The token names no tenant: its claim "
                        + tenantClaim
                        + " is missing, or is not the id of one tenant.");
    }

    private Set<Role> roles(JWTClaimsSet claims) {
        Set<Role> known =
                rolesClaims.stream()
                        .flatMap(claim -> values(claims.getClaim(claim)))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(roles::containsKey)
                        .map(roles::get)
                        .collect(Collectors.toSet());
        if (known.isEmpty()) {
            throw Refusal.forbidden(
                    "The token gives no role that is known here: see its claim "
                            + String.join(", or ", rolesClaims)
                            + ".");
        }
        return known;
    }

    private static Stream<?> values(Object claim) {
        return claim instanceof Collection<?> several ? several.stream() : Stream.of(claim);
    }
}
