package activitylog.export;

import static activitylog.export.Column.decimal;
import static activitylog.export.Column.id;
import static activitylog.export.Column.link;
import static activitylog.export.Column.quantity;
import static activitylog.export.Column.text;

import activitylog.activity.Customer;
import activitylog.activity.Details;
import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.Pricing;
import activitylog.activity.SubscriptionDetails;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that tell of a subscription that was purchased or changed. */
final class PurchaseColumns {

    /** What files have unless columns are chosen. */
    static final List<Column> STANDARD =
            List.of(
                    text(
                                    "subscription",
                                    List.of(
                                            "subscriptions.friendlyName",
                                            "details.lineItems.friendlyName",
                                            "details.friendlyName",
                                            "affectedCustomer.id"),
                                    (row, _) -> row.purchase().friendlyName())
                            .leadingTo(PurchaseColumns::page),
                    quantity("quantity", known("quantity"), row -> row.purchase().quantity()),
                    text(
                            "termDuration",
                            line("termDuration"),
                            (row, _) ->
                                    row.purchase()
                                            .line(
                                                    LineItem::termDuration,
                                                    SubscriptionDetails::termDuration)),
                    text(
                            "billingCycle",
                            line("billingCycle"),
                            (row, _) ->
                                    row.purchase()
                                            .line(
                                                    LineItem::billingCycle,
                                                    SubscriptionDetails::billingCycle)),
                    text(
                            "transactionType",
                            List.of("details.lineItems.transactionType"),
                            (row, _) -> row.purchase().line(LineItem::transactionType)),
                    price("price", Pricing::price),
                    price("extendedPrice", Pricing::extendedPrice),
                    text(
                            "currency",
                            List.of("details.currencyCode"),
                            (row, _) -> order(row, OrderDetails::currencyCode)),
                    id("offerId", known("offerId"), row -> row.purchase().offerId()),
                    id("subscriptionId", List.of("subscriptions.id"), row -> row.purchase().id()),
                    quantity(
                            "lineNumber",
                            List.of("details.lineItems.lineNumber"),
                            row -> row.purchase().line(LineItem::lineNumber)),
                    id("orderId", List.of("details.orderId"), PurchaseColumns::orderId));

    /** What files have only if it is chosen. */
    static final List<Column> OPTIONAL =
            List.of(
                    price("listPrice", Pricing::listPrice),
                    price("discountedPrice", Pricing::discountedPrice),
                    price("proratedPrice", Pricing::proratedPrice),
                    decimal(
                            "orderTotal",
                            List.of("details.totalPrice"),
                            row -> order(row, OrderDetails::totalPrice)),
                    id(
                            "parentSubscriptionId",
                            line("parentSubscriptionId"),
                            row ->
                                    row.purchase()
                                            .line(
                                                    LineItem::parentSubscriptionId,
                                                    SubscriptionDetails::parentSubscriptionId)),
                    id(
                            "promotionId",
                            line("promotionId"),
                            row ->
                                    row.purchase()
                                            .line(
                                                    LineItem::promotionId,
                                                    SubscriptionDetails::promotionId)),
                    id(
                            "partnerIdOnRecord",
                            List.of("details.lineItems.partnerIdOnRecord"),
                            row -> row.purchase().line(LineItem::partnerIdOnRecord)),
                    link("subscriptionUrl", List.of("affectedCustomer.id"), PurchaseColumns::page));

    private PurchaseColumns() {}

    private static List<String> known(String name) {
        return List.of("subscriptions." + name, "details.lineItems." + name, "details." + name);
    }

    private static List<String> line(String name) {
        return List.of("details.lineItems." + name, "details." + name);
    }

    private static Column price(String name, Part<Pricing, BigDecimal> part) {
        return decimal(
                name,
                List.of("details.lineItems.pricing." + name),
                row -> {
                    Pricing pricing = row.purchase().line(LineItem::pricing);
                    return Part.of(pricing, part);
                });
    }

    private static <T> @Nullable T order(Row row, Part<OrderDetails, T> part) {
        return row.log().details() instanceof OrderDetails order ? part.of(order) : null;
    }

    private static @Nullable String orderId(Row row) {
        Details details = row.log().details();
        return details instanceof SubscriptionDetails subscription
                ? subscription.orderId()
                : order(row, OrderDetails::orderId);
    }

    private static @Nullable String page(Row row, Rendering rendering) {
        Customer customer = row.log().affectedCustomer();
        String id = row.purchase().id();
        return customer == null || id == null
                ? null
                : rendering.links().subscription(customer.id(), id);
    }
}
