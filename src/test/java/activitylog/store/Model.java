package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.Customer;
import activitylog.activity.OrderDirection;
import activitylog.activity.PartnerUser;
import activitylog.activity.Question;
import activitylog.activity.Resource;
import activitylog.activity.Status;
import activitylog.activity.Subscription;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a question means, said in plain Java: the answers of a store are held against it. */
record Model(List<ActivityLog> logs) {

    private static final Comparator<ActivityLog> OLDEST_FIRST =
            Comparator.comparing(ActivityLog::occurredAt).thenComparing(ActivityLog::id);

    /** The ids of the whole answer, in order. */
    List<String> answer(Question question) {
        boolean ascending = question.order().direction() == OrderDirection.ASC;
        return logs.stream()
                .filter(log -> !log.occurredAt().isBefore(question.period().since()))
                .filter(log -> log.occurredAt().isBefore(question.period().until()))
                .filter(log -> !log.recordedAt().isAfter(question.asOf()))
                .filter(log -> meets(log, question.filter()))
                .sorted(ascending ? OLDEST_FIRST : OLDEST_FIRST.reversed())
                .map(ActivityLog::id)
                .toList();
    }

    private static boolean meets(ActivityLog log, ActivityLogFilter filter) {
        return is(filter.customerId(), lower(of(log.affectedCustomer(), Customer::id)), true)
                && contains(filter.companyNameContains(), log)
                && is(filter.action(), log.action().code(), false)
                && is(
                        filter.partnerUser(),
                        lower(of(log.partnerUser(), PartnerUser::principalName)),
                        true)
                && is(filter.status(), of(log.status(), Status::code), false)
                && is(filter.resourceType(), of(log.resource(), Resource::type), false)
                && touches(filter.subscriptionId(), log)
                && is(filter.correlationId(), log.correlationId(), true);
    }

    private static boolean touches(@Nullable List<String> wanted, ActivityLog log) {
        return wanted == null
                || log.subscriptions().stream()
                        .map(Subscription::id)
                        .anyMatch(id -> is(wanted, lower(id), true));
    }

    private static boolean is(
            @Nullable List<String> wanted, @Nullable String value, boolean inEitherCase) {
        return wanted == null
                || wanted.stream()
                        .map(each -> inEitherCase ? lower(each) : each)
                        .anyMatch(each -> Objects.equals(each, value));
    }

    private static boolean contains(@Nullable String part, ActivityLog log) {
        String name = of(log.affectedCustomer(), Customer::companyName);
        return part == null || (name != null && plain(name).contains(plain(part)));
    }

    private static <T> @Nullable String of(
            @Nullable T holder, Function<T, @Nullable String> component) {
        return holder == null ? null : component.apply(holder);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
    }
}
