package activitylog.demo.sample;

import java.util.List;
import java.util.Map;

/** What was bought changes. */
final class SubscriptionPlays {

    private static final double FAVOURITE = 0.4;

    private SubscriptionPlays() {}

    static Map<String, Play> all() {
        return Map.of(
                "update_subscription", SubscriptionPlays::update,
                "manage_overage", SubscriptionPlays::overage);
    }

    /** What the customer has; what was deleted never comes back. */
    static List<SampleSubscription> owned(Scene scene) {
        List<SampleSubscription> owned =
                scene.customer().subscriptions().stream()
                        .filter(subscription -> !subscription.status().equals("deleted"))
                        .toList();
        return owned.isEmpty() ? List.of(olderThanTheLog(scene)) : owned;
    }

    /** Often the same one, so that there is a story to follow. */
    static SampleSubscription any(Scene scene) {
        List<SampleSubscription> owned = owned(scene);
        return scene.dice().chance(FAVOURITE) ? owned.getFirst() : scene.dice().pick(owned);
    }

    private static SampleSubscription olderThanTheLog(Scene scene) {
        Dice dice = scene.dice();
        SampleSubscription old =
                SampleSubscription.bought(
                        dice.guid(),
                        dice.pick(Product.CATALOGUE),
                        dice.between(1, 50),
                        dice.code(12),
                        scene.at().minus(AuditRecords.SPAN));
        scene.customer().bought(List.of(old));
        return old;
    }

    private static void update(Scene scene) {
        SampleSubscription old = any(scene);
        boolean due = old.active() && old.commitmentEnd().isBefore(scene.at());
        SampleSubscription now = due ? old.renewed() : changed(scene, old);
        Draft draft =
                scene.customerRecord("update_subscription", "subscription")
                        .resource(old.id())
                        .before(old.resource())
                        .after(now.resource())
                        .with("SubscriptionId", old.id())
                        .with("Quantity", now.quantity());
        if (due) {
            draft.by(null, "FulfillmentService").withoutName();
        }
        if (!scene.failing()) {
            scene.customer().change(now);
        }
    }

    private static SampleSubscription changed(Scene scene, SampleSubscription old) {
        Dice dice = scene.dice();
        if (!old.active()) {
            return old.status("active");
        }
        int seats = old.quantity();
        return switch (dice.between(0, 7)) {
            case 0 -> old.autoRenew(!old.autoRenew());
            case 1 -> old.status("suspended");
            case 2 -> old.friendlyName(old.product().name() + " (" + dice.code(2) + ", Büro)");
            case 3 -> old.quantity(seats > 1 ? dice.between(1, seats - 1) : 2);
            default -> old.quantity(seats + dice.between(1, 40));
        };
    }

    private static void overage(Scene scene) {
        scene.customerRecord("manage_overage", "overage")
                .after(
                        Json.object(
                                "AzureEntitlementId", scene.dice().guid(),
                                "PartnerId", scene.partner().tenant(),
                                "Type", "PhoneServices",
                                "OverageEnabled", scene.dice().chance(0.5)));
    }
}
