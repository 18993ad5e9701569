package activitylog.export;

import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransferLineItem;
import org.jspecify.annotations.Nullable;

/** What was bought, in one line. */
final class PurchaseLines {

    private PurchaseLines() {}

    static void describe(OrderDetails order, Line line) {
        order.lineItems().forEach(item -> line.part(product(item)));
        line.amount("total", order.totalPrice(), order.currencyCode());
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

    static void describe(TransferDetails transfer, Line line) {
        transfer.lineItems().forEach(item -> describe(item, line));
        line.labelled(
                "partner",
                Line.arrow(
                        Line.first(transfer.sourcePartnerName(), transfer.sourcePartnerId()),
                        Line.first(transfer.targetPartnerName(), transfer.targetPartnerId())));
        line.labelled("status", transfer.status());
    }

    private static void describe(TransferLineItem item, Line line) {
        String name = Line.first(item.friendlyName(), item.offerId(), item.subscriptionId());
        line.part(Line.counted(item.quantity(), name));
        item.addOnItems().forEach(addOn -> describe(addOn, line));
    }
}
