package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.activity.ActivityLog;
import activitylog.activity.ConversionDetails;
import activitylog.activity.Details;
import activitylog.activity.KnownSubscription;
import activitylog.activity.LineItem;
import activitylog.activity.MigrationDetails;
import activitylog.activity.OrderDetails;
import activitylog.activity.SaidOfSubscriptions;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.SubscriptionFacts;
import activitylog.activity.TransitionDetails;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random logs about a few subscriptions, and what is known after all of them, in plain Java. */
record SubscriptionLogs(Random random) {

    static final List<String> IDS = List.of("s-1", "s-2", "s-3", "s-4", "s-5");

    static final Comparator<KnownSubscription> BY_ID =
            Comparator.comparing(known -> known.facts().id());

    private static final Instant START = Instant.parse("2024-02-01T00:00:00Z");

    /** Many of the logs occur at the same moment. */
    List<ActivityLog> logs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        aLog("log_" + i)
                                .occurredAt(START.plusSeconds(random.nextInt(count / 2)))
                                .customer(one("c-1", "c-2"), one("Contoso", "Fabrikam", null))
                                .status(one("succeeded", "failed", "Decline", "progress", null))
                                .subscriptionIds(id())
                                .details(details())
                                .build())
                .toList();
    }

    private @Nullable Details details() {
        return switch (random.nextInt(6)) {
            case 0 -> order();
            case 1 -> subscription();
            case 2 ->
                    new ConversionDetails(
                            id(), null, some("offer"), some("order"), number(), null, List.of());
            case 3 -> transition();
            case 4 -> migration(List.of(migration(List.of())));
            default -> null;
        };
    }

    private OrderDetails order() {
        LineItem line =
                new LineItem(
                        0,
                        id(),
                        one(id(), null),
                        some("Name"),
                        some("offer"),
                        number(),
                        some("P1Y"),
                        some("monthly"),
                        null,
                        null,
                        null,
                        null);
        return new OrderDetails(
                some("order"), null, null, null, null, null, null, null, null, List.of(line));
    }

    private SubscriptionDetails subscription() {
        return new SubscriptionDetails(
                id(),
                some("Name"),
                some("offer"),
                some("Offer"),
                number(),
                null,
                some("active"),
                some("P1Y"),
                some("annual"),
                null,
                one(true, false, null),
                one(id(), null),
                some("order"),
                null,
                null,
                null,
                null);
    }

    private TransitionDetails transition() {
        return new TransitionDetails(
                null,
                null,
                id(),
                id(),
                some("offer"),
                some("offer"),
                some("Offer"),
                number(),
                some("P3Y"),
                some("annual"),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private MigrationDetails migration(List<MigrationDetails> addOns) {
        return new MigrationDetails(
                null,
                null,
                id(),
                one(id(), null),
                some("offer"),
                some("order"),
                number(),
                some("P1M"),
                some("monthly"),
                null,
                null,
                null,
                null,
                null,
                null,
                addOns);
    }

    private String id() {
        return one("s-1", "s-2", "S-2", "s-3", "s-4", "s-5");
    }

    private @Nullable String some(String text) {
        return random.nextInt(3) == 0 ? null : text + " " + random.nextInt(5);
    }

    private @Nullable Integer number() {
        return random.nextInt(3) == 0 ? null : random.nextInt(100);
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** What is known after the logs, read from the oldest to the newest. */
    static List<KnownSubscription> known(List<ActivityLog> logs) {
        Map<String, KnownSubscription> known = new TreeMap<>();
        logs.stream()
                .sorted(
                        Comparator.comparing(ActivityLog::occurredAt)
                                .thenComparing(ActivityLog::id))
                .forEach(log ->
                        SaidOfSubscriptions.of(log)
                                .forEach(said ->
                                        known.merge(
                                                said.id(),
                                                new KnownSubscription(
                                                        said, log.occurredAt(), log.occurredAt()),
                                                SubscriptionLogs::then)));
        return List.copyOf(known.values());
    }

    private static KnownSubscription then(KnownSubscription before, KnownSubscription after) {
        return new KnownSubscription(
                then(before.facts(), after.facts()), before.firstSeenAt(), after.lastSeenAt());
    }

    private static SubscriptionFacts then(SubscriptionFacts before, SubscriptionFacts after) {
        TreeSet<String> addOns = new TreeSet<>(before.addOnIds());
        addOns.addAll(after.addOnIds());
        return new SubscriptionFacts(
                before.id(),
                then(before.customerId(), after.customerId()),
                then(before.friendlyName(), after.friendlyName()),
                then(before.offerId(), after.offerId()),
                then(before.offerName(), after.offerName()),
                then(before.quantity(), after.quantity()),
                then(before.status(), after.status()),
                then(before.termDuration(), after.termDuration()),
                then(before.billingCycle(), after.billingCycle()),
                then(before.autoRenewEnabled(), after.autoRenewEnabled()),
                then(before.orderId(), after.orderId()),
                then(before.parentId(), after.parentId()),
                then(before.predecessorId(), after.predecessorId()),
                then(before.successorId(), after.successorId()),
                List.copyOf(addOns));
    }

    private static <T> @Nullable T then(@Nullable T before, @Nullable T after) {
        return after == null ? before : after;
    }
}
