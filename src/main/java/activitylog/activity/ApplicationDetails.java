package activitylog.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registered application, or one of its credentials; never the secret itself.
 *
 * @param applicationId the id of the application
 * @param displayName the name of the application
 * @param credentialId the id of the credential
 * @param credentialType for example Password or Certificate
 * @param validFrom when the credential begins to be valid
 * @param validUntil when the credential ceases to be valid
 */
public record ApplicationDetails(
        @Nullable String applicationId,
        @Nullable String displayName,
        @Nullable String credentialId,
        @Nullable String credentialType,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil)
        implements Details {}
