package activitylog.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer qualifies for.
 *
 * @param qualification for example education or nonprofit
 * @param vettingStatus how far the check is, for example inReview or approved
 * @param vettingReason why the check ended as it did
 * @param vettingCreatedAt when the check began
 */
public record QualificationDetails(
        @Nullable String qualification,
        @Nullable String vettingStatus,
        @Nullable String vettingReason,
        @Nullable Instant vettingCreatedAt)
        implements Details {}
