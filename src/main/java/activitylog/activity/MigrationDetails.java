package activitylog.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription that moved to new commerce, and there became another one.
 *
 * @param fromSubscriptionId the one before, as the source writes it, in either case
 * @param toSubscriptionId the one in new commerce; null as long as there is none
 * @param toOfferId {@code product:sku:availability}
 * @param orderId the order in new commerce
 * @param quantity seats in new commerce
 * @param termDuration ISO 8601, for example {@code P1Y}
 * @param purchaseFullTerm whether a full term began
 * @param customTermEndDate when the first term ends, if that was chosen
 * @param subscriptionEndDate when the one before would have ended
 * @param externalReferenceId what people called a batch of migrations
 * @param addOnMigrations those of its add-ons, which may have add-ons themselves
 */
public record MigrationDetails(
        @Nullable String migrationId,
        @Nullable String status,
        @Nullable String fromSubscriptionId,
        @Nullable String toSubscriptionId,
        @Nullable String toOfferId,
        @Nullable String orderId,
        @Nullable Integer quantity,
        @Nullable String termDuration,
        @Nullable String billingCycle,
        @Nullable Boolean purchaseFullTerm,
        @Nullable Instant customTermEndDate,
        @Nullable Instant subscriptionEndDate,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable String externalReferenceId,
        List<MigrationDetails> addOnMigrations)
        implements Details {

    public MigrationDetails {
        addOnMigrations = List.copyOf(addOnMigrations);
    }
}
