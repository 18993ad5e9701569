package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogBuilder;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random logs of which many are alike, and random filters of which many find some. */
record RandomLogs(Random random) {

    private static final Instant START = Instant.parse("2024-02-01T00:00:00Z");
    private static final List<String> CUSTOMERS = List.of("c-1", "c-2", "c-3", "c-4");
    private static final List<String> NAMES =
            List.of("Contoso", "Çontoso Ünited", "Fabrikam (A+B)", "fabrikam");
    private static final List<String> PARTS =
            List.of("contoso", "CONTOSO", "unit", "Fabrikam", "(a+", "con.oso", "zzz");
    private static final List<String> ACTIONS =
            List.of("create_order", "update_subscription", "add_customer");
    private static final List<String> USERS =
            List.of("ann@fabrikam.example", "Ann@Fabrikam.example", "Åsa@fabrikam.example");
    private static final List<String> STATUSES = List.of("succeeded", "failed", "Failed");
    private static final List<String> TYPES = List.of("order", "subscription", "customer");
    private static final List<String> SUBSCRIPTIONS = List.of("s-1", "s-2", "s-3", "s-4", "s-5");
    private static final List<String> CORRELATIONS = List.of("k-1", "k-2", "k-3");

    List<ActivityLog> logs(int count) {
        return IntStream.range(0, count).mapToObj(i -> log("log_" + i)).toList();
    }

    private ActivityLog log(String id) {
        ActivityLogBuilder log =
                aLog(id).occurredAt(START.plus(Duration.ofHours(random.nextInt(12))))
                        .action(one(ACTIONS))
                        .partnerUser(maybe(USERS))
                        .status(maybe(STATUSES))
                        .correlationId(maybe(CORRELATIONS))
                        .subscriptionIds(some(SUBSCRIPTIONS).toArray(String[]::new));
        log =
                random.nextInt(5) == 0
                        ? log.customer(null)
                        : log.customer(one(CUSTOMERS), maybe(NAMES));
        return random.nextInt(5) == 0
                ? log.resource((Resource) null).build()
                : log.resource(one(TYPES), null).build();
    }

    /** A filter with about so many components. */
    ActivityLogFilter filter(int components) {
        double chance = components / 8.0;
        return new ActivityLogFilter(
                given(chance, CUSTOMERS),
                random.nextDouble() < chance ? one(PARTS) : null,
                given(chance, ACTIONS),
                given(chance, USERS),
                given(chance, STATUSES),
                given(chance, TYPES),
                given(chance, SUBSCRIPTIONS),
                given(chance, CORRELATIONS));
    }

    private @Nullable List<String> given(double chance, List<String> values) {
        if (random.nextDouble() >= chance) {
            return null;
        }
        Function<String, String> form =
                random.nextBoolean() ? v -> v : v -> v.toUpperCase(Locale.ROOT);
        return Stream.concat(Stream.of(one(values)), some(values).stream()).map(form).toList();
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(_ -> random.nextInt(4) == 0).toList();
    }

    private <T> @Nullable T maybe(List<T> values) {
        return random.nextInt(5) == 0 ? null : one(values);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
