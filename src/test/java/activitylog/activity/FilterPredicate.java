package activitylog.activity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a log whether a filter wants it. */
record FilterPredicate(ActivityLogFilter filter) implements Predicate<ActivityLog> {

    @Override
    public boolean test(ActivityLog log) {
        Customer customer = log.affectedCustomer();
        return anyCase(filter.customerId(), customer == null ? null : customer.id())
                && contains(customer == null ? null : customer.companyName())
                && exact(filter.action(), log.action().code())
                && anyCase(
                        filter.partnerUser(),
                        log.partnerUser() == null ? null : log.partnerUser().principalName())
                && exact(filter.status(), log.status() == null ? null : log.status().code())
                && exact(
                        filter.resourceType(),
                        log.resource() == null ? null : log.resource().type())
                && subscriptions(log.subscriptions())
                && anyCase(filter.correlationId(), log.correlationId());
    }

    private boolean contains(@Nullable String companyName) {
        String part = filter.companyNameContains();
        return part == null || companyName != null && plain(companyName).contains(plain(part));
    }

    private boolean subscriptions(List<Subscription> subscriptions) {
        return filter.subscriptionId() == null
                || subscriptions.stream()
                        .anyMatch(each -> anyCase(filter.subscriptionId(), each.id()));
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
