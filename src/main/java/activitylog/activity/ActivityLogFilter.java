package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which logs are wanted. A log must satisfy every component that is there; in a list, one value is
 * enough. A missing component asks for nothing.
 *
 * @param customerId ids of affected customers, in either case
 * @param companyNameContains a part of the company name at that time; case and accents do not
 *     matter
 * @param action action codes, known or not
 * @param partnerUser principal names, in either case
 * @param status status codes, as the source writes them
 * @param resourceType resource types, as the source writes them
 * @param subscriptionId ids of subscriptions that were purchased or changed, in either case
 * @param correlationId correlation ids, in either case
 */
public record ActivityLogFilter(
        @Nullable List<String> customerId,
        @Nullable String companyNameContains,
        @Nullable List<String> action,
        @Nullable List<String> partnerUser,
        @Nullable List<String> status,
        @Nullable List<String> resourceType,
        @Nullable List<String> subscriptionId,
        @Nullable List<String> correlationId) {

    /** Every log. */
    public static final ActivityLogFilter ANY =
            new ActivityLogFilter(null, null, null, null, null, null, null, null);

    /**
     * @throws InvalidRequest if a list is empty or too long, or a text is blank or too long
     */
    public ActivityLogFilter {
        customerId = FilterLimits.values("customerId", customerId);
        companyNameContains = FilterLimits.text("companyNameContains", companyNameContains);
        action = FilterLimits.values("action", action);
        partnerUser = FilterLimits.values("partnerUser", partnerUser);
        status = FilterLimits.values("status", status);
        resourceType = FilterLimits.values("resourceType", resourceType);
        subscriptionId = FilterLimits.values("subscriptionId", subscriptionId);
        correlationId = FilterLimits.values("correlationId", correlationId);
    }

    /**
     * The same, of one customer only.
     *
     * @throws InvalidRequest if the filter names customers itself
     */
    public ActivityLogFilter ofCustomer(String id) {
        free("customerId", customerId);
        return with(List.of(id), subscriptionId, correlationId);
    }

    /**
     * The same, of one subscription only.
     *
     * @throws InvalidRequest if the filter names subscriptions itself
     */
    public ActivityLogFilter ofSubscription(String id) {
        free("subscriptionId", subscriptionId);
        return with(customerId, List.of(id), correlationId);
    }

    /**
     * The same, of one user action only.
     *
     * @throws InvalidRequest if the filter names correlation ids itself
     */
    public ActivityLogFilter ofCorrelation(String id) {
        free("correlationId", correlationId);
        return with(customerId, subscriptionId, List.of(id));
    }

    private static void free(String argument, @Nullable List<String> values) {
        if (values != null) {
            throw InvalidRequest.conflict(
                    argument, "it is given by the object around the list; leave it out here");
        }
    }

    private ActivityLogFilter with(
            @Nullable List<String> customers,
            @Nullable List<String> subscriptions,
            @Nullable List<String> correlations) {
        return new ActivityLogFilter(
                customers,
                companyNameContains,
                action,
                partnerUser,
                status,
                resourceType,
                subscriptions,
                correlations);
    }
}
