package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.Subscription;
import activitylog.activity.SubscriptionDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits a log into the subscriptions that were purchased or changed: a row for each line of its
 * order, and for each further subscription that it names.
 */
final class Purchases {

    /** What of a log it takes to split it. */
    static final List<String> PATHS =
            List.of(
                    "subscriptions.id",
                    "details.lineItems.subscriptionId",
                    "details.subscriptionId");

    private Purchases() {}

    static List<Row> rows(ActivityLog log) {
        Map<String, Subscription> known = new HashMap<>();
        log.subscriptions().forEach(each -> known.put(each.id(), each));
        List<Row> rows = new ArrayList<>();
        Set<String> ordered = new HashSet<>();
        for (LineItem line : lines(log)) {
            String id = key(line.subscriptionId());
            ordered.add(id);
            rows.add(new Row(log, new Purchase(line, known.get(id), null)));
        }
        for (Subscription each : log.subscriptions()) {
            if (!ordered.contains(each.id())) {
                rows.add(new Row(log, new Purchase(null, each, details(log, each))));
            }
        }
        return rows;
    }

    private static List<LineItem> lines(ActivityLog log) {
        return log.details() instanceof OrderDetails order ? order.lineItems() : List.of();
    }

    private static @Nullable SubscriptionDetails details(ActivityLog log, Subscription each) {
        return log.details() instanceof SubscriptionDetails details
                        && each.id().equals(key(details.subscriptionId()))
                ? details
                : null;
    }

    /** Sources write the same id in either case. */
    static String key(@Nullable String id) {
        return id == null ? "" : id.strip().toLowerCase(Locale.ROOT);
    }
}
