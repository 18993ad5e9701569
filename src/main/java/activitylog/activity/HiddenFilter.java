package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses questions about what is hidden: whoever may not see a value may not find it out by
 * filtering either.
 */
public record HiddenFilter(HiddenFields hidden) {

    /** What the words of a text are taken from, besides ids; see {@link LogWords}. */
    private static final List<String> SEARCHED =
            List.of(
                    "affectedCustomer.companyName",
                    "partnerUser.principalName",
                    "application.name",
                    "action.code",
                    "correlationId",
                    "resource.id",
                    "subscriptions.id",
                    "subscriptions.friendlyName");

    /**
     * Looks at every part of the filter, and at the filters in it.
     *
     * @throws InvalidRequest if one is about a hidden field
     */
    public void check(ActivityLogFilter filter) {
        check(FilterTree.ROOT, filter);
    }

    private void check(String path, ActivityLogFilter filter) {
        // Taken apart, so that this does not compile before it knows a new component.
        switch (filter) {
            case ActivityLogFilter(
                            var customerId,
                            var companyNameContains,
                            var action,
                            var category,
                            var partnerUser,
                            var status,
                            var resourceType,
                            var resourceId,
                            var subscriptionId,
                            var orderId,
                            var application,
                            var correlationId,
                            var text,
                            var and,
                            var or,
                            var not) -> {
                String in = path + '.';
                check(in + "customerId", customerId, "affectedCustomer.id");
                check(
                        in + "companyNameContains",
                        companyNameContains,
                        "affectedCustomer.companyName");
                check(in + "action", action, "action.code");
                check(in + "category", category, "action.code");
                check(in + "partnerUser", partnerUser, "partnerUser.principalName");
                check(in + "status", status, "status.code");
                check(in + "resourceType", resourceType, "resource.type");
                check(in + "resourceId", resourceId, "resource.id");
                check(in + "subscriptionId", subscriptionId, "subscriptions.id");
                check(in + "orderId", orderId, "details.orderId");
                check(in + "application", application, "application.id");
                check(in + "application", application, "application.name");
                check(in + "correlationId", correlationId, "correlationId");
                SEARCHED.forEach(searched -> check(in + "text", text, searched));
                each(in + "and", and);
                each(in + "or", or);
                if (not != null) {
                    check(in + "not", not);
                }
            }
        }
    }

    private void each(String path, @Nullable List<ActivityLogFilter> filters) {
        for (int i = 0; filters != null && i < filters.size(); i++) {
            check(path + '[' + i + ']', filters.get(i));
        }
    }

    private void check(String argument, @Nullable Object asked, String path) {
        if (asked != null && hidden.covers(path)) {
            throw InvalidRequest.hidden(argument, path);
        }
    }
}
