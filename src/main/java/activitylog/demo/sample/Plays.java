package activitylog.demo.sample;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Everything that can happen, and how often it does. */
final class Plays {

    /** What fills the days; anything else happens in its turn. */
    private static final Map<String, Integer> OFTEN =
            Map.of(
                    "create_order", 24,
                    "update_order", 8,
                    "update_subscription", 30,
                    "update_customer_user_licenses", 18,
                    "create_customer_user", 8,
                    "update_customer_user", 4,
                    "reset_customer_user_password", 3,
                    "update_customer_billing_profile", 2,
                    "create_referral", 2,
                    "add_customer", 1);

    /** One of so many scenes takes the next play in turn, so that each is seen. */
    private static final int TURN = 6;

    private final Map<String, Play> all = new TreeMap<>();
    private final List<String> names;
    private final List<String> daily;
    private int scenes;
    private int turn;

    Plays() {
        all.putAll(OrderPlays.all());
        all.putAll(SubscriptionPlays.all());
        all.putAll(ReplacementPlays.all());
        all.putAll(CustomerPlays.all());
        all.putAll(UserPlays.all());
        all.putAll(RelationshipPlays.all());
        all.putAll(PartnerPlays.all());
        all.putAll(TradePlays.all());
        all.putAll(DevicePlays.all());
        this.names = List.copyOf(all.keySet());
        this.daily =
                new TreeMap<>(OFTEN)
                        .entrySet().stream()
                                .flatMap(entry ->
                                        Collections.nCopies(entry.getValue(), entry.getKey())
                                                .stream())
                                .toList();
    }

    /** What happens next. */
    Play next(Dice dice) {
        scenes++;
        String name = scenes % TURN == 0 ? names.get(turn++ % names.size()) : dice.pick(daily);
        return Objects.requireNonNull(all.get(name));
    }
}
