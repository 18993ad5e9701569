package activitylog.store;

import activitylog.activity.Action;
import activitylog.activity.ActionCategory;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.SearchWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds lookups for a filter: each of them finds every log that the filter wants. */
final class Lookups {

    /** What a tenant has of the things that are not looked up by what is asked itself. */
    interface Occurring {

        /** The terms of the customers with a part of a name; null if too many have it. */
        @Nullable Collection<String> customers(String part);

        /** The actions; null if they are too many. */
        @Nullable Collection<Action> actions();
    }

    /** No log has it. */
    private static final String NO_TERM = "";

    private final Occurring occurring;
    private final List<Lookup> found = new ArrayList<>();

    private Lookups(Occurring occurring) {
        this.occurring = occurring;
    }

    /**
     * All of them; none if the filter has to be held against every log.
     *
     * @param occurring in the tenant of the question
     */
    static List<Lookup> of(ActivityLogFilter filter, Occurring occurring) {
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
                            var _) ->
                    new Lookups(occurring)
                            .ids(correlationId)
                            .ids(orderId)
                            .ids(subscriptionId)
                            .ids(resourceId)
                            .ids(customerId)
                            .words(text)
                            .terms(application, Lookups::application)
                            .terms(partnerUser, name -> Stream.of(LogTerms.partnerUser(name)))
                            .terms(action, code -> Stream.of(LogTerms.action(code)))
                            .terms(resourceType, type -> Stream.of(LogTerms.resourceType(type)))
                            .terms(status, code -> Stream.of(LogTerms.status(code)))
                            .about(category)
                            .company(companyNameContains)
                            .all(and)
                            .any(or)
                            .found;
        };
    }

    private static Stream<String> application(String idOrName) {
        return Stream.of(LogTerms.id(idOrName), LogTerms.applicationName(idOrName));
    }

    private Lookups ids(@Nullable List<String> ids) {
        boolean all = ids != null && ids.stream().map(LogTerms::id).allMatch(LogTerms::isWord);
        return all ? terms(ids, id -> Stream.of(LogTerms.id(id))) : this;
    }

    private Lookups terms(@Nullable List<String> values, Function<String, Stream<String>> terms) {
        if (values != null) {
            add(Lookup.ofTerms(values.stream().flatMap(terms).toList()));
        }
        return this;
    }

    private Lookups words(@Nullable String text) {
        if (text != null) {
            // The longest first: it is likely to find the fewest.
            SearchWords.asked(text).stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .forEach(word -> add(Lookup.ofWord(word)));
        }
        return this;
    }

    private Lookups about(@Nullable List<ActionCategory> categories) {
        if (categories != null) {
            List<Lookup> each = new ArrayList<>();
            categories.forEach(category -> about(category).ifPresent(each::add));
            if (each.size() == categories.size()) {
                each.stream().reduce(Lookup::or).ifPresent(this::add);
            }
        }
        return this;
    }

    private Optional<Lookup> about(ActionCategory category) {
        return category == ActionCategory.OTHER
                ? Optional.ofNullable(occurring.actions()).map(Lookups::others)
                : Optional.of(
                        new Lookup(
                                actions(category.codes().stream()),
                                actions(category.beginnings().stream())));
    }

    private static Lookup others(Collection<Action> actions) {
        Set<String> terms =
                actions(
                        actions.stream()
                                .filter(action -> action.category() == ActionCategory.OTHER)
                                .map(Action::code));
        return new Lookup(terms.isEmpty() ? Set.of(NO_TERM) : terms, Set.of());
    }

    private static Set<String> actions(Stream<String> codes) {
        return codes.map(LogTerms::action).collect(Collectors.toCollection(TreeSet::new));
    }

    private Lookups company(@Nullable String part) {
        if (part != null) {
            Collection<String> customers = occurring.customers(part);
            if (customers != null && customers.stream().allMatch(LogTerms::isWord)) {
                add(Lookup.ofTerms(customers.isEmpty() ? List.of(NO_TERM) : customers));
            }
        }
        return this;
    }

    private Lookups all(@Nullable List<ActivityLogFilter> filters) {
        if (filters != null) {
            filters.forEach(filter -> found.addAll(of(filter, occurring)));
        }
        return this;
    }

    /** Of each the one with the fewest terms, together; none if one of them has none. */
    private Lookups any(@Nullable List<ActivityLogFilter> filters) {
        if (filters == null) {
            return this;
        }
        List<Lookup> each = new ArrayList<>();
        for (ActivityLogFilter filter : filters) {
            of(filter, occurring).stream()
                    .min(Comparator.comparing(Lookup::size))
                    .ifPresent(each::add);
        }
        if (each.size() == filters.size()) {
            each.stream().reduce(Lookup::or).ifPresent(this::add);
        }
        return this;
    }

    private void add(Lookup lookup) {
        if (lookup.size() <= Lookup.MOST) {
            found.add(lookup);
        }
    }
}
