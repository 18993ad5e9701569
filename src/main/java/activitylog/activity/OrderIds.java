package activitylog.activity;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which orders a log is about. */
public final class OrderIds {

    private static final String RESOURCE = "order";
    private static final String KEY = "orderid";

    private OrderIds() {}

    /**
     * The ids of the orders, lower-case, each once: that of an order which was touched, that of the
     * order by which a subscription was bought, and those that the source lists as {@code OrderId},
     * unless that can be hidden from anybody.
     */
    public static Set<String> of(ActivityLog log) {
        Set<String> ids = new LinkedHashSet<>();
        if (log.resource() != null && log.resource().type().equalsIgnoreCase(RESOURCE)) {
            add(ids, log.resource().id());
        }
        switch (log.details()) {
            case OrderDetails order -> add(ids, order.orderId());
            case SubscriptionDetails subscription -> add(ids, subscription.orderId());
            case null, default -> {}
        }
        if (!HiddenValues.OF_ANYBODY.coversAllOf(log.action())) {
            log.attributes().stream()
                    .filter(attribute -> attribute.key().equalsIgnoreCase(KEY))
                    .filter(attribute -> !HiddenValues.OF_ANYBODY.isIn(attribute.value()))
                    .forEach(attribute -> add(ids, attribute.value()));
        }
        return ids;
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null && !id.isBlank()) {
            ids.add(id.toLowerCase(Locale.ROOT));
        }
    }
}
