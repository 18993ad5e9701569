package activitylog.demo.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Customers buy. */
final class OrderPlays {

    private static final int LONGEST = 60;
    private static final double ADD_ON = 0.15;

    private OrderPlays() {}

    static Map<String, Play> all() {
        return Map.of("create_order", OrderPlays::create, "update_order", OrderPlays::update);
    }

    private static void create(Scene scene) {
        Dice dice = scene.dice();
        SampleOrder order = new SampleOrder(scene, dice.code(33), "New");
        int lines = lines(dice);
        List<SampleSubscription> bought = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            bought.add(subscription(scene, order.id(), bought));
        }
        bought.forEach(order::line);
        order.record("create_order");
        if (!scene.failing()) {
            scene.customer().bought(bought);
        }
    }

    /** Mostly short; now and then a whole school district is equipped. */
    private static int lines(Dice dice) {
        int roll = dice.between(1, 100);
        if (roll <= 70) {
            return dice.between(1, 2);
        }
        if (roll <= 93) {
            return dice.between(3, 8);
        }
        if (roll <= 98) {
            return dice.between(9, 30);
        }
        return dice.chance(0.3) ? LONGEST : dice.between(31, LONGEST);
    }

    private static SampleSubscription subscription(
            Scene scene, String orderId, List<SampleSubscription> sameOrder) {
        Dice dice = scene.dice();
        Product product = dice.pick(Product.CATALOGUE);
        SampleSubscription bought =
                SampleSubscription.bought(
                        dice.guid(), product, dice.between(1, 120), orderId, scene.at());
        boolean addOn = !sameOrder.isEmpty() && dice.chance(ADD_ON);
        return addOn ? bought.addOnOf(dice.pick(sameOrder).id()) : bought;
    }

    /** Seats are added to something that was bought before. */
    private static void update(Scene scene) {
        List<SampleSubscription> owned =
                scene.customer().subscriptions().stream()
                        .filter(SampleSubscription::active)
                        .toList();
        if (owned.isEmpty()) {
            create(scene);
            return;
        }
        SampleSubscription old = scene.dice().pick(owned);
        SampleSubscription more = old.quantity(old.quantity() + scene.dice().between(1, 20));
        SampleOrder order = new SampleOrder(scene, old.orderId(), "addQuantity");
        order.line(more);
        order.record("update_order");
        if (!scene.failing()) {
            scene.customer().change(more);
        }
    }
}
