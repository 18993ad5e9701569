package activitylog.store;

import activitylog.activity.ActionCategory;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.SearchWords;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
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
                            var not) ->
                    new FilterCriteria()
                            .oneOf(LogField.CUSTOMER_ID, customerId, Text::lowerCase)
                            .contains(LogField.FOLDED_COMPANY_NAME, companyNameContains)
                            .oneOf(LogField.ACTION, action, Text::storable)
                            .about(category)
                            .inEither(
                                    LogField.PARTNER_USER,
                                    LogField.FOLDED_PARTNER_USER,
                                    partnerUser)
                            .oneOf(LogField.STATUS, status, Text::storable)
                            .oneOf(LogField.RESOURCE_TYPE, resourceType, Text::storable)
                            .inEither(LogField.RESOURCE_ID, LogField.FOLDED_RESOURCE_ID, resourceId)
                            .oneOf(LogField.SUBSCRIPTION_IDS, subscriptionId, Text::lowerCase)
                            .oneOf(LogField.ORDER_IDS, orderId, Text::lowerCase)
                            .from(application)
                            .oneOf(LogField.CORRELATION_ID, correlationId, Text::lowerCase)
                            .words(text)
                            .all(and)
                            .any(or)
                            .none(not)
                            .criteria;
        };
    }

    /** Whether there is one criterion, about one field or one word. */
    static boolean isOne(ActivityLogFilter filter) {
        return filter.and() == null
                && filter.or() == null
                && filter.not() == null
                && of(filter).size() == 1;
    }

    private FilterCriteria oneOf(
            String field, @Nullable List<String> values, UnaryOperator<String> form) {
        if (values != null) {
            criteria.add(oneOf(field, values.stream().map(form)));
        }
        return this;
    }

    private static Bson oneOf(String field, Stream<String> values) {
        List<String> stored = values.distinct().toList();
        return stored.size() == 1
                ? Filters.eq(field, stored.getFirst())
                : Filters.in(field, stored);
    }

    private FilterCriteria inEither(String field, String folded, @Nullable List<String> values) {
        if (values != null) {
            criteria.add(either(field, folded, values));
        }
        return this;
    }

    /**
     * @param field which has the lower-case form, unless there is the other one
     */
    private static Bson either(String field, String folded, List<String> values) {
        return Filters.or(
                oneOf(field, values.stream().map(Text::lowerCase)),
                oneOf(folded, values.stream().map(Text::lowerCase)));
    }

    /** By the id or the name of the application. */
    private FilterCriteria from(@Nullable List<String> applications) {
        if (applications != null) {
            Stream<String> names = applications.stream().filter(LogTerms::isWhole);
            criteria.add(
                    Filters.or(
                            either(
                                    LogField.APPLICATION_ID,
                                    LogField.FOLDED_APPLICATION,
                                    applications),
                            oneOf(LogField.TERMS, names.map(LogTerms::applicationName))));
        }
        return this;
    }

    private FilterCriteria contains(String field, @Nullable String part) {
        if (part != null) {
            criteria.add(Filters.regex(field, Text.quoted(Text.folded(part))));
        }
        return this;
    }

    private FilterCriteria about(@Nullable List<ActionCategory> categories) {
        if (categories != null) {
            criteria.add(anyOf(categories.stream().map(FilterCriteria::about).toList()));
        }
        return this;
    }

    /** The known codes, and the unknown ones that begin as those of the category do. */
    private static Bson about(ActionCategory category) {
        return category == ActionCategory.OTHER
                ? Filters.nor(
                        Stream.of(ActionCategory.values())
                                .filter(other -> other != ActionCategory.OTHER)
                                .map(FilterCriteria::about)
                                .toList())
                : Filters.in(LogField.ACTION, codes(category));
    }

    private static List<Object> codes(ActionCategory category) {
        List<Object> codes = new ArrayList<>(category.codes());
        category.beginnings().forEach(beginning -> codes.add(Text.beginning(beginning)));
        return codes;
    }

    private FilterCriteria words(@Nullable String text) {
        if (text != null) {
            SearchWords.asked(text).forEach(word -> criteria.add(Lookup.ofWord(word).criterion()));
        }
        return this;
    }

    private FilterCriteria all(@Nullable List<ActivityLogFilter> filters) {
        if (filters != null) {
            filters.forEach(filter -> criteria.addAll(of(filter)));
        }
        return this;
    }

    private FilterCriteria any(@Nullable List<ActivityLogFilter> filters) {
        if (filters != null) {
            criteria.add(anyOf(filters.stream().map(FilterCriteria::together).toList()));
        }
        return this;
    }

    private FilterCriteria none(@Nullable ActivityLogFilter filter) {
        if (filter != null) {
            criteria.add(Filters.nor(together(filter)));
        }
        return this;
    }

    private static Bson anyOf(List<Bson> some) {
        return some.size() == 1 ? some.getFirst() : Filters.or(some);
    }

    private static Bson together(ActivityLogFilter filter) {
        List<Bson> all = of(filter);
        return switch (all.size()) {
            case 0 -> new Document();
            case 1 -> all.getFirst();
            default -> Filters.and(all);
        };
    }
}
