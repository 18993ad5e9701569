package activitylog.export;

import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.SubscriptionDetails;
import org.jspecify.annotations.Nullable;

/** What was bought, in one line. */
final class PurchaseLines {

    private PurchaseLines() {}

    static void describe(OrderDetails order, Line line) {
        order.lineItems().forEach(item -> line.part(product(item)));
        if (order.totalPrice() != null) {
            line.labelled("total", order.totalPrice(), order.currencyCode());
        }
        if (order.lineItems().isEmpty()) {
            line.labelled("order", order.orderId());
        }
    }

    private static @Nullable String product(LineItem item) {
        return Line.counted(
                item.quantity(),
                Line.first(item.friendlyName(), item.offerId(), item.subscriptionId()));
    }

    static void describe(SubscriptionDetails subscription, Line line) {
        String name =
                Line.first(
                        subscription.friendlyName(),
                        subscription.offerName(),
                        subscription.offerId(),
                        subscription.subscriptionId());
        line.part(Line.counted(subscription.quantity(), name));
        line.labelled("status", subscription.status());
    }
}
