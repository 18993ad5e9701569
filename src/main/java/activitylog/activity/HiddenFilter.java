package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * Refuses questions about what is hidden: whoever may not see a value may not find it out by
 * filtering either.
 */
public record HiddenFilter(HiddenFields hidden) {

    /**
     * Looks at every part of the filter.
     *
     * @throws InvalidRequest if one is about a hidden field
     */
    public void check(ActivityLogFilter filter) {
        // Taken apart, so that this does not compile before it knows a new component.
        switch (filter) {
            case ActivityLogFilter(
                            var customerId,
                            var companyNameContains,
                            var action,
                            var partnerUser,
                            var status,
                            var resourceType,
                            var subscriptionId,
                            var correlationId) -> {
                check("customerId", customerId, "affectedCustomer.id");
                check("companyNameContains", companyNameContains, "affectedCustomer.companyName");
                check("action", action, "action.code");
                check("partnerUser", partnerUser, "partnerUser.principalName");
                check("status", status, "status.code");
                check("resourceType", resourceType, "resource.type");
                check("subscriptionId", subscriptionId, "subscriptions.id");
                check("correlationId", correlationId, "correlationId");
            }
        }
    }

    private void check(String argument, @Nullable Object asked, String path) {
        if (asked != null && hidden.covers(path)) {
            throw InvalidRequest.hidden(argument, path);
        }
    }
}
