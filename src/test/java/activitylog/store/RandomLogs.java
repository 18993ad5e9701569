package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogBuilder;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.Application;
import activitylog.activity.FilterTree;
import activitylog.activity.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            List.of(
                    "create_order",
                    "update_subscription",
                    "add_customer",
                    "policy_renewed",
                    "brew_coffee");
    private static final List<String> USERS =
            List.of("ann@fabrikam.example", "Ann@Fabrikam.example", "Åsa@fabrikam.example");
    private static final List<String> STATUSES = List.of("succeeded", "failed", "Failed");
    private static final List<String> TYPES = List.of("order", "subscription", "customer");
    private static final List<String> SUBSCRIPTIONS = List.of("s-1", "s-2", "s-3", "s-4", "s-5");
    private static final List<String> IDS = List.of("o-1", "O-2", "u:3");
    private static final List<String> APPLICATIONS = List.of("Portal", "portal", "Other App");
    private static final List<String> CATEGORIES =
            List.of("ORDER", "SUBSCRIPTION", "CUSTOMER", "DEVICE", "OTHER");
    private static final List<String> WORDS =
            List.of(
                    "contoso",
                    "Çontoso",
                    "united",
                    "FABRIKAM",
                    "A+B",
                    "b",
                    "ann@fabrikam",
                    "example",
                    "asa",
                    "order",
                    "beställning",
                    "abonnement",
                    "renewed",
                    "policy",
                    "s1",
                    "S-2",
                    "k-1",
                    "o-1",
                    "u3",
                    "portal",
                    "mail",
                    "2",
                    "log_1");
    private static final List<String> CORRELATIONS = List.of("k-1", "k-2", "k-3");

    List<ActivityLog> logs(int count) {
        return IntStream.range(0, count).mapToObj(i -> log("log_" + i)).toList();
    }

    private ActivityLog log(String id) {
        ActivityLogBuilder log =
                aLog(id).occurredAt(occurredAt())
                        .action(one(ACTIONS))
                        .partnerUser(maybe(USERS))
                        .status(maybe(STATUSES))
                        .correlationId(maybe(CORRELATIONS))
                        .subscriptionIds(some(SUBSCRIPTIONS).toArray(String[]::new));
        log =
                random.nextInt(5) == 0
                        ? log.customer(null)
                        : log.customer(one(CUSTOMERS), maybe(NAMES));
        log =
                random.nextInt(5) == 0
                        ? log.application(null)
                        : log.application(
                                random.nextBoolean()
                                        ? new Application(one(IDS), null)
                                        : new Application(null, one(APPLICATIONS)));
        return random.nextInt(5) == 0
                ? log.resource((Resource) null).build()
                : log.resource(one(TYPES), maybe(IDS)).build();
    }

    /** Most of them in a few hours, of which many share a moment; the others on any day. */
    private Instant occurredAt() {
        return random.nextInt(4) == 0
                ? START.plus(Duration.ofMinutes(random.nextInt(80_000)))
                : START.plus(Duration.ofHours(random.nextInt(12)));
    }

    /** A filter with about so many components, of which some may hold filters themselves. */
    ActivityLogFilter filter(int components) {
        return FilterTree.parse("filter", tree(components, 3));
    }

    private Map<String, Object> tree(int components, int depth) {
        double chance = components / 13.0;
        Map<String, Object> tree = new HashMap<>();
        tree.put("customerId", given(chance, CUSTOMERS));
        tree.put("action", given(chance, ACTIONS));
        tree.put("category", random.nextDouble() < chance ? some(CATEGORIES, 1) : null);
        tree.put("partnerUser", given(chance, USERS));
        tree.put("status", given(chance, STATUSES));
        tree.put("resourceType", given(chance, TYPES));
        tree.put("resourceId", given(chance, IDS));
        tree.put("subscriptionId", given(chance, SUBSCRIPTIONS));
        tree.put("orderId", given(chance, IDS));
        tree.put("application", given(chance, APPLICATIONS));
        tree.put("correlationId", given(chance, CORRELATIONS));
        tree.put("companyNameContains", random.nextDouble() < chance ? one(PARTS) : null);
        tree.put("text", random.nextDouble() < chance ? words() : null);
        if (depth > 0) {
            for (String inside : List.of("and", "or", "not")) {
                if (random.nextDouble() < chance) {
                    int count = inside.equals("not") ? 1 : 1 + random.nextInt(3);
                    List<Map<String, Object>> parts =
                            Stream.generate(() -> tree(1 + random.nextInt(2), depth - 1))
                                    .limit(count)
                                    .toList();
                    tree.put(inside, count == 1 ? parts.getFirst() : parts);
                }
            }
        }
        return tree;
    }

    /** One or two words, or their beginnings. */
    private String words() {
        return Stream.generate(() -> one(WORDS))
                .limit(1 + random.nextInt(2))
                .map(word -> word.substring(0, 1 + random.nextInt(word.length())))
                .collect(Collectors.joining(" "));
    }

    private @Nullable List<String> given(double chance, List<String> values) {
        if (random.nextDouble() >= chance) {
            return null;
        }
        Function<String, String> form =
                random.nextBoolean() ? v -> v : v -> v.toUpperCase(Locale.ROOT);
        return some(values, 1).stream().map(form).toList();
    }

    /** So many, and some more. */
    private <T> List<T> some(List<T> values, int count) {
        return Stream.concat(Stream.generate(() -> one(values)).limit(count), some(values).stream())
                .toList();
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
