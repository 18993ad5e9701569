package activitylog.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral: a sales opportunity shared between partners, or between a partner and Microsoft.
 *
 * @param referralId its id
 * @param relatedReferralId the referral that this one belongs to
 * @param name what people called it
 * @param status for example {@code New} or {@code Active}
 * @param substatus for example {@code Pending}
 * @param customerName the organization that it is about
 */
public record ReferralDetails(
        @Nullable String referralId,
        @Nullable String relatedReferralId,
        @Nullable String name,
        @Nullable String status,
        @Nullable String substatus,
        @Nullable String customerName,
        @Nullable Instant createdAt)
        implements Details {}
