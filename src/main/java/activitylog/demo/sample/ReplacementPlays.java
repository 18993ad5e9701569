package activitylog.demo.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was bought gives way to something else. */
final class ReplacementPlays {

    private ReplacementPlays() {}

    static Map<String, Play> all() {
        return Map.of(
                "upgrade_subscription", ReplacementPlays::upgrade,
                "convert_trial_subscription", ReplacementPlays::convert,
                "create_new_commerce_migration", ReplacementPlays::migrate);
    }

    /** What may be replaced by something else, and end. */
    private static SampleSubscription replaceable(Scene scene) {
        List<SampleSubscription> owned = SubscriptionPlays.owned(scene);
        return scene.dice().pick(owned.size() > 1 ? owned.subList(1, owned.size()) : owned);
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
        Map<String, @Nullable Object> replaced =
                scene.dice().chance(0.5)
                        ? upgraded(source, target)
                        : transitioned(scene, source, target);
        scene.customerRecord("upgrade_subscription", "subscription")
                .resource(source.id())
                .after(replaced);
        if (!scene.failing()) {
            scene.customer().change(source.status("deleted"));
            scene.customer().bought(List.of(target));
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

    private static Map<String, @Nullable Object> transitioned(
            Scene scene, SampleSubscription source, SampleSubscription target) {
        return Json.object(
                "OperationId", scene.dice().guid(),
                "FromCatalogItemId", source.product().offerId(),
                "FromSubscriptionId", source.id(),
                "ToCatalogItemId", target.product().offerId(),
                "ToSubscriptionId", target.id(),
                "Quantity", target.quantity(),
                "TermDuration", target.product().term(),
                "BillingCycle", "monthly",
                "TransitionType", "transition_with_license_transfer",
                "PromotionId", null,
                "Events",
                        List.of(
                                Json.object(
                                        "Name",
                                        "Conversion",
                                        "Status",
                                        scene.failing() ? "Failed" : "Completed",
                                        "Timestamp",
                                        scene.at().toString(),
                                        "Errors",
                                        null)),
                "Attributes", Json.attributes("Transition"));
    }

    private static void convert(Scene scene) {
        SampleSubscription trial = SubscriptionPlays.any(scene);
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
                                "AddOnMigrations", addOn(scene)));
        if (!scene.failing()) {
            scene.customer().change(old.status("deleted"));
            scene.customer().bought(List.of(now));
        }
    }

    /** Now and then there is an add-on, which nobody saw before. */
    private static List<Map<String, @Nullable Object>> addOn(Scene scene) {
        return scene.dice().chance(0.5)
                ? List.of()
                : List.of(
                        Json.object(
                                "CurrentSubscriptionId", scene.dice().guid(),
                                "NewCommerceSubscriptionId", scene.dice().guid(),
                                "CatalogItemId", scene.dice().pick(Product.CATALOGUE).offerId(),
                                "Quantity", scene.dice().between(1, 20),
                                "TermDuration", "P1Y",
                                "BillingCycle", "monthly"));
    }
}
