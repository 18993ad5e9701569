package activitylog.activity;

import java.time.Instant;

/**
 * What all logs together say about a subscription.
 *
 * @param facts each as the latest log has it
 * @param firstSeenAt when the first log that names it occurred, also as what it belongs to or came
 *     from
 * @param lastSeenAt when the last one occurred
 */
public record KnownSubscription(SubscriptionFacts facts, Instant firstSeenAt, Instant lastSeenAt) {}
