package activitylog.access;

import activitylog.access.AccessProperties.Issuer;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issuers whose tokens are accepted, by name. */
final class TrustedIssuers {

    private static final String PREFIX = "activitylog.access.issuers[";

    private final Map<IssuerName, TrustedIssuer> issuers = new LinkedHashMap<>();

    /**
     * @throws Misconfigured if there is no issuer, or one is not described in full
     */
    TrustedIssuers(List<Issuer> settings, List<LocalIssuer> locals) {
        if (settings.isEmpty()) {
            throw new Misconfigured(
                    "Nobody could sign in: set activitylog.access.issuers[0].issuer and"
                            + " activitylog.access.issuers[0].audience (or"
                            + " ACTIVITYLOG_ACCESS_ISSUERS_0_ISSUER and"
                            + " ACTIVITYLOG_ACCESS_ISSUERS_0_AUDIENCE) to the issuer of the tokens"
                            + " and to what their aud claim contains, or start with the profile"
                            + " demo to try things out.");
        }
        for (int i = 0; i < settings.size(); i++) {
            add(settings.get(i), i, locals);
        }
    }

    private void add(Issuer settings, int index, List<LocalIssuer> locals) {
        IssuerName name = name(settings, index);
        String audience =
                required(settings.audience(), index, "audience", "what their aud claim contains");
        TrustedIssuer issuer =
                new TrustedIssuer(
                        keys(name, settings.jwkSetUri(), locals),
                        new ClaimChecks(audience),
                        viewers(settings));
        if (issuers.putIfAbsent(name, issuer) != null) {
            throw new Misconfigured(
                    "%s%d].issuer names an issuer for the second time; list each one once."
                            .formatted(PREFIX, index));
        }
    }

    private static String required(@Nullable String value, int index, String key, String meaning) {
        if (value == null || value.isBlank()) {
            throw new Misconfigured(
                    "%s%d].%s is missing; set it to %s.".formatted(PREFIX, index, key, meaning));
        }
        return value;
    }

    /**
     * Who signs for many tenants vouches for their ids, but not for what each tenant lets its
     * tokens say.
     */
    private static IssuerName name(Issuer settings, int index) {
        IssuerName name =
                new IssuerName(
                        required(
                                settings.issuer(), index, "issuer", "the iss claim of the tokens"));
        if (name.hasManyTenants() && !settings.tenantClaim().equals(IssuerName.TENANT_CLAIM)) {
            throw new Misconfigured(
                    "%s%d].tenant-claim must be tid, because the issuer is one of many tenants."
                            .formatted(PREFIX, index));
        }
        return name;
    }

    private static IssuerKeys keys(
            IssuerName name, @Nullable String jwkSetUri, List<LocalIssuer> locals) {
        return locals.stream()
                .filter(local -> local.issuer().equals(name.text()))
                .findFirst()
                .map(IssuerKeys::local)
                .orElseGet(() -> IssuerKeys.remote(name, jwkSetUri));
    }

    private static ViewerClaims viewers(Issuer settings) {
        Map<String, Role> roles = new HashMap<>();
        Arrays.stream(Role.values())
                .forEach(role ->
                        settings.roles()
                                .getOrDefault(role, role.claims())
                                .forEach(value -> roles.put(value, role)));
        return new ViewerClaims(
                settings.tenantClaim(), settings.rolesClaim(), settings.principalClaims(), roles);
    }

    /** The issuer that the token says it is of; null if its tokens are not accepted. */
    @Nullable TrustedIssuer find(JWTClaimsSet token) {
        return issuers.entrySet().stream()
                .filter(issuer -> issuer.getKey().isIn(token))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** Where the issuers can be asked. */
    List<String> addresses() {
        return issuers.keySet().stream().map(IssuerName::address).toList();
    }
}
