package activitylog.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

/**
 * An issuer that runs in this process, so that its keys need not be fetched. Its tokens are
 * accepted only if {@code activitylog.access.issuers} lists it as well.
 *
 * @param issuer the value of the tokens' {@code iss}
 * @param keys its public keys
 */
public record LocalIssuer(String issuer, JWKSource<SecurityContext> keys) {}
