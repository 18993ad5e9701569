package activitylog.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something at a customer that looks like fraud.
 *
 * @param eventId the id of the event
 * @param eventType for example NetworkConnectionsToCryptoMiningPools
 * @param status for example Active or Resolved
 * @param severity for example High
 * @param confidenceLevel how sure it is, for example Medium
 * @param name what happened, in a few words
 * @param description what happened, in sentences
 * @param subscriptionId the Azure subscription, as the source writes it, in either case
 * @param subscriptionName the name of the Azure subscription
 * @param entitlementId the Azure entitlement
 * @param resourceName the Azure resource
 * @param resourceGroupName the group of Azure resources
 * @param serviceName the Azure service
 * @param hitCount how often it was seen
 * @param occurredAt when it happened
 * @param firstObservedAt when it was first seen
 * @param lastObservedAt when it was last seen
 * @param resolvedAt when it was resolved
 * @param resolvedReason how it was resolved
 */
public record FraudEventDetails(
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String status,
        @Nullable String severity,
        @Nullable String confidenceLevel,
        @Nullable String name,
        @Nullable String description,
        @Nullable String subscriptionId,
        @Nullable String subscriptionName,
        @Nullable String entitlementId,
        @Nullable String resourceName,
        @Nullable String resourceGroupName,
        @Nullable String serviceName,
        @Nullable Integer hitCount,
        @Nullable Instant occurredAt,
        @Nullable Instant firstObservedAt,
        @Nullable Instant lastObservedAt,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedReason)
        implements Details {}
