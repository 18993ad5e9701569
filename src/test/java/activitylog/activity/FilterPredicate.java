package activitylog.activity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a log whether a filter wants it, in plain Java. */
public record FilterPredicate(ActivityLogFilter filter) implements Predicate<ActivityLog> {

    @Override
    public boolean test(ActivityLog log) {
        return customer(log.affectedCustomer())
                && exact(filter.action(), log.action().code())
                && (filter.category() == null
                        || filter.category().contains(log.action().category()))
                && anyCase(
                        filter.partnerUser(),
                        log.partnerUser() == null ? null : log.partnerUser().principalName())
                && exact(filter.status(), log.status() == null ? null : log.status().code())
                && resource(log.resource())
                && anyCase(filter.subscriptionId(), log.subscriptions(), Subscription::id)
                && anyCase(filter.orderId(), OrderIds.of(log), Function.identity())
                && application(log.application())
                && anyCase(filter.correlationId(), log.correlationId())
                && words(log)
                && inside(log);
    }

    private boolean customer(@Nullable Customer customer) {
        return anyCase(filter.customerId(), customer == null ? null : customer.id())
                && contains(customer == null ? null : customer.companyName());
    }

    private boolean resource(@Nullable Resource resource) {
        return exact(filter.resourceType(), resource == null ? null : resource.type())
                && anyCase(filter.resourceId(), resource == null ? null : resource.id());
    }

    private boolean application(@Nullable Application application) {
        return filter.application() == null
                || application != null
                        && (anyCase(filter.application(), application.id())
                                || anyCase(filter.application(), application.name()));
    }

    private boolean words(ActivityLog log) {
        return filter.words().stream()
                .allMatch(asked ->
                        LogWords.of(log).has(asked)
                                || ActionWords.codes(asked).contains(log.action().code()));
    }

    private boolean inside(ActivityLog log) {
        return (filter.and() == null || filter.and().stream().allMatch(each -> wants(each, log)))
                && (filter.or() == null || filter.or().stream().anyMatch(each -> wants(each, log)))
                && (filter.not() == null || !wants(filter.not(), log));
    }

    private static boolean wants(ActivityLogFilter filter, ActivityLog log) {
        return new FilterPredicate(filter).test(log);
    }

    private boolean contains(@Nullable String companyName) {
        String part = filter.companyNameContains();
        return part == null || companyName != null && plain(companyName).contains(plain(part));
    }

    private static <T> boolean anyCase(
            @Nullable List<String> wanted, Collection<T> values, Function<T, String> id) {
        return wanted == null || values.stream().anyMatch(each -> anyCase(wanted, id.apply(each)));
    }

    private static boolean exact(@Nullable List<String> wanted, @Nullable String value) {
        return any(wanted, value, Function.identity());
    }

    private static boolean anyCase(@Nullable List<String> wanted, @Nullable String value) {
        return any(wanted, value, text -> text.toLowerCase(Locale.ROOT));
    }

    private static boolean any(
            @Nullable List<String> wanted, @Nullable String value, Function<String, String> form) {
        if (wanted == null) {
            return true;
        }
        Stream<String> all = wanted.stream().map(form);
        return value != null && all.anyMatch(form.apply(value)::equals);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
