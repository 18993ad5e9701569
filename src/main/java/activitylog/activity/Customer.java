package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * A customer of the partner.
 *
 * @param id the customer's tenant id, lower-case
 * @param companyName in a log: the name at that time; by itself: the latest name; null where the
 *     source never said it
 */
public record Customer(String id, @Nullable String companyName) {}
