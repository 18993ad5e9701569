package activitylog.store;

import activitylog.activity.ActivityLogFilter;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Turns a filter into criteria on documents. */
final class FilterCriteria {

    private final List<Bson> criteria = new ArrayList<>();

    private FilterCriteria() {}

    /** All of which a document must meet. */
    static List<Bson> of(ActivityLogFilter filter) {
        // Taken apart, so that this does not compile before it knows a new component.
        return switch (filter) {
            case ActivityLogFilter(
                            var customerId,
                            var companyNameContains,
                            var action,
                            var partnerUser,
                            var status,
                            var resourceType,
                            var subscriptionId,
                            var correlationId) ->
                    new FilterCriteria()
                            .oneOf(LogField.CUSTOMER_ID, customerId, Text::lowerCase)
                            .contains(LogField.FOLDED_COMPANY_NAME, companyNameContains)
                            .oneOf(LogField.ACTION, action, Text::storable)
                            .oneOf(LogField.FOLDED_PARTNER_USER, partnerUser, Text::lowerCase)
                            .oneOf(LogField.STATUS, status, Text::storable)
                            .oneOf(LogField.RESOURCE_TYPE, resourceType, Text::storable)
                            .oneOf(LogField.SUBSCRIPTION_IDS, subscriptionId, Text::lowerCase)
                            .oneOf(LogField.CORRELATION_ID, correlationId, Text::lowerCase)
                            .criteria;
        };
    }

    private FilterCriteria oneOf(
            String field, @Nullable List<String> values, UnaryOperator<String> form) {
        if (values != null) {
            List<String> stored = values.stream().map(form).distinct().toList();
            criteria.add(
                    stored.size() == 1
                            ? Filters.eq(field, stored.getFirst())
                            : Filters.in(field, stored));
        }
        return this;
    }

    private FilterCriteria contains(String field, @Nullable String part) {
        if (part != null) {
            criteria.add(Filters.regex(field, Text.quoted(Text.folded(part))));
        }
        return this;
    }
}
