package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * A subscription as a log knows it.
 *
 * @param id lower-case, because sources write the same id in either case
 * @param friendlyName its name at that time; null where the source does not say it
 * @param offerId a GUID, or {@code product:sku:availability}; null where the source does not say it
 * @param quantity seats after the action; null where the source does not say it
 * @param customerId the customer of the log; null where the log has none
 */
public record Subscription(
        String id,
        @Nullable String friendlyName,
        @Nullable String offerId,
        @Nullable Integer quantity,
        @Nullable String customerId) {}
