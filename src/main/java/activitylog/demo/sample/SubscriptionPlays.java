package activitylog.demo.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was bought changes. */
final class SubscriptionPlays {

    private static final double FAVOURITE = 0.4;

    private SubscriptionPlays() {}

    static Map<String, Play> all() {
        return Map.of(
                "update_subscription", SubscriptionPlays::update,
                "upgrade_subscription", SubscriptionPlays::upgrade,
                "convert_trial_subscription", SubscriptionPlays::convert,
                "create_new_commerce_migration", SubscriptionPlays::migrate,
                "manage_overage", SubscriptionPlays::overage);
    }

    /** What the customer has; what was deleted never comes back. */
    private static List<SampleSubscription> owned(Scene scene) {
        List<SampleSubscription> owned =
                scene.customer().subscriptions().stream()
                        .filter(subscription -> !subscription.status().equals("deleted"))
                        .toList();
        return owned.isEmpty() ? List.of(olderThanTheLog(scene)) : owned;
    }

    /** Often the same one, so that there is a story to follow. */
    private static SampleSubscription any(Scene scene) {
        List<SampleSubscription> owned = owned(scene);
        return scene.dice().chance(FAVOURITE) ? owned.getFirst() : scene.dice().pick(owned);
    }

    /** What may be replaced by something else, and end. */
    private static SampleSubscription replaceable(Scene scene) {
        List<SampleSubscription> owned = owned(scene);
        return scene.dice().pick(owned.size() > 1 ? owned.subList(1, owned.size()) : owned);
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
        scene.customer().subscriptions().add(old);
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

    private static Product other(Scene scene, Product than) {
        List<Product> others =
                Product.CATALOGUE.stream().filter(product -> !product.equals(than)).toList();
        return scene.dice().pick(others);
    }

    private static void upgrade(Scene scene) {
        SampleSubscription source = replaceable(scene);
        SampleSubscription target =
                SampleSubscription.bought(
                        scene.dice().guid(),
                        other(scene, source.product()),
                        source.quantity(),
                        scene.dice().code(12),
                        scene.at());
        scene.customerRecord("upgrade_subscription", "subscription")
                .resource(source.id())
                .after(upgraded(source, target));
        if (!scene.failing()) {
            scene.customer().change(source.status("deleted"));
            scene.customer().subscriptions().add(target);
        }
    }

    private static Map<String, @Nullable Object> upgraded(
            SampleSubscription source, SampleSubscription target) {
        Map<String, @Nullable Object> upgrade = new LinkedHashMap<>();
        upgrade.put("SourceSubscriptionId", source.id());
        upgrade.put("TargetSubscriptionId", target.id());
        upgrade.put("UpgradeType", "upgrade_with_license_transfer");
        upgrade.put("UpgradeErrors", null);
        upgrade.put("LicenseErrors", null);
        upgrade.put("Attributes", Json.attributes("UpgradeResult"));
        return upgrade;
    }

    private static void convert(Scene scene) {
        SampleSubscription trial = any(scene);
        Product target = other(scene, trial.product());
        scene.customerRecord("convert_trial_subscription", "subscription")
                .resource(trial.id())
                .after(
                        Json.object(
                                "SubscriptionId", trial.id(),
                                "OfferId", trial.product().offerId(),
                                "TargetOfferId", target.offerId(),
                                "OrderId", trial.orderId(),
                                "Quantity", trial.quantity(),
                                "BillingCycle", "monthly",
                                "Attributes", Json.attributes("Conversion")));
        if (!scene.failing()) {
            scene.customer().change(trial.becomes(target));
        }
    }

    private static void migrate(Scene scene) {
        SampleSubscription old = replaceable(scene);
        SampleSubscription now =
                SampleSubscription.bought(
                        scene.dice().guid(),
                        old.product(),
                        old.quantity(),
                        scene.dice().code(12),
                        scene.at());
        scene.customerRecord("create_new_commerce_migration", "new_commerce_migration")
                .resource(old.id())
                .after(
                        Json.object(
                                "CurrentSubscriptionId", old.id().toUpperCase(Locale.ROOT),
                                "NewCommerceSubscriptionId", now.id(),
                                "NewCommerceOrderId", now.orderId(),
                                "CatalogItemId", now.product().offerId(),
                                "Quantity", now.quantity(),
                                "TermDuration", now.product().term(),
                                "BillingCycle", "monthly",
                                "Status", "Completed",
                                "AddOnMigrations", List.of()));
        if (!scene.failing()) {
            scene.customer().change(old.status("deleted"));
            scene.customer().subscriptions().add(now);
        }
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
