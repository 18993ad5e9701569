package activitylog.activity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which logs are wanted. A log must satisfy every component that is there; in a list of values, one
 * value is enough. A missing component asks for nothing, and a filter without any wants every log.
 *
 * @param customerId ids of affected customers, in either case
 * @param companyNameContains a part of the company name at that time; case and accents do not
 *     matter
 * @param action action codes, known or not
 * @param category what actions are about, as {@link Action#category} says
 * @param partnerUser principal names, in either case
 * @param status status codes, as the source writes them
 * @param resourceType resource types, as the source writes them
 * @param resourceId ids of what was touched, in either case
 * @param subscriptionId ids of subscriptions that were purchased or changed, in either case
 * @param orderId ids of orders, in either case; see {@link OrderIds}
 * @param application ids or names of applications, in either case
 * @param correlationId correlation ids, in either case
 * @param text words, each of which must be the beginning of one of the log's; see {@link LogWords}
 *     and {@link ActionWords}
 * @param and filters that the log must satisfy, too
 * @param or filters of which the log must satisfy at least one
 * @param not a filter that the log must not satisfy
 */
public record ActivityLogFilter(
        @Nullable List<String> customerId,
        @Nullable String companyNameContains,
        @Nullable List<String> action,
        @Nullable List<ActionCategory> category,
        @Nullable List<String> partnerUser,
        @Nullable List<String> status,
        @Nullable List<String> resourceType,
        @Nullable List<String> resourceId,
        @Nullable List<String> subscriptionId,
        @Nullable List<String> orderId,
        @Nullable List<String> application,
        @Nullable List<String> correlationId,
        @Nullable String text,
        @Nullable List<ActivityLogFilter> and,
        @Nullable List<ActivityLogFilter> or,
        @Nullable ActivityLogFilter not) {

    /** Every log. */
    public static final ActivityLogFilter ANY = FilterTree.parse("filter", Map.of());

    /**
     * @throws InvalidRequest if a list is empty or too long, a text is blank or too long, or the
     *     whole is too deep or asks too much; see {@link FilterLimits}
     */
    public ActivityLogFilter {
        customerId = FilterLimits.values("customerId", customerId);
        companyNameContains = FilterLimits.text("companyNameContains", companyNameContains);
        action = FilterLimits.values("action", action);
        category = FilterLimits.list("category", category);
        partnerUser = FilterLimits.values("partnerUser", partnerUser);
        status = FilterLimits.values("status", status);
        resourceType = FilterLimits.values("resourceType", resourceType);
        resourceId = FilterLimits.values("resourceId", resourceId);
        subscriptionId = FilterLimits.values("subscriptionId", subscriptionId);
        orderId = FilterLimits.values("orderId", orderId);
        application = FilterLimits.values("application", application);
        correlationId = FilterLimits.values("correlationId", correlationId);
        text = FilterLimits.words("text", text);
        and = FilterLimits.list("and", and);
        or = FilterLimits.list("or", or);
        FilterLimits.whole(
                Stream.of(
                                customerId,
                                companyNameContains,
                                action,
                                category,
                                partnerUser,
                                status,
                                resourceType,
                                resourceId,
                                subscriptionId,
                                orderId,
                                application,
                                correlationId)
                        .filter(Objects::nonNull)
                        .count(),
                text,
                inside(and, or, not));
    }

    private static List<ActivityLogFilter> inside(
            @Nullable List<ActivityLogFilter> and,
            @Nullable List<ActivityLogFilter> or,
            @Nullable ActivityLogFilter not) {
        return Stream.of(
                        and == null ? List.<ActivityLogFilter>of() : and,
                        or == null ? List.<ActivityLogFilter>of() : or,
                        not == null ? List.<ActivityLogFilter>of() : List.of(not))
                .flatMap(List::stream)
                .toList();
    }

    /** The filters in this one. */
    public List<ActivityLogFilter> parts() {
        return inside(and, or, not);
    }

    /** The words of the text, folded; none if there is no text. */
    public List<String> words() {
        return text == null ? List.of() : SearchWords.asked(text);
    }

    /**
     * The same, of one customer only.
     *
     * @throws InvalidRequest if the filter names customers itself
     */
    public ActivityLogFilter ofCustomer(String id) {
        return narrowed("customerId", customerId, id);
    }

    /**
     * The same, of one subscription only.
     *
     * @throws InvalidRequest if the filter names subscriptions itself
     */
    public ActivityLogFilter ofSubscription(String id) {
        return narrowed("subscriptionId", subscriptionId, id);
    }

    /**
     * The same, of one user action only.
     *
     * @throws InvalidRequest if the filter names correlation ids itself
     */
    public ActivityLogFilter ofCorrelation(String id) {
        return narrowed("correlationId", correlationId, id);
    }

    private ActivityLogFilter narrowed(
            String argument, @Nullable List<String> values, String value) {
        if (values != null) {
            throw InvalidRequest.conflict(
                    FilterTree.ROOT + '.' + argument,
                    "it is given by the object around the list; leave it out here");
        }
        return FilterTree.with(this, argument, List.of(value));
    }
}
