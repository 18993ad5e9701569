package activitylog.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * What a token must say besides its issuer.
 *
 * @param audience what its {@code aud} must contain
 */
record ClaimChecks(String audience) {

    /** So far clocks may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    void check(JWTClaimsSet claims, Instant now) {
        checkTime(claims.getExpirationTime(), claims.getNotBeforeTime(), now);
        if (!claims.getAudience().contains(audience)) {
            throw Refusal.badToken("The token is not meant for this server: see its claim aud.");
        }
        String subject = claims.getSubject();
        if (subject == null || subject.isBlank()) {
            throw Refusal.badToken("The token has no subject: its claim sub is missing.");
        }
    }

    private static void checkTime(@Nullable Date end, @Nullable Date start, Instant now) {
        if (end == null) {
            throw Refusal.badToken("The token never expires: its claim exp is missing.");
        }
        if (!now.minus(SKEW).isBefore(end.toInstant())) {
            throw Refusal.badToken("The token has expired: see its claim exp.");
        }
        if (start != null && now.plus(SKEW).isBefore(start.toInstant())) {
            throw Refusal.badToken("The token is not valid yet: see its claim nbf.");
        }
    }
}
