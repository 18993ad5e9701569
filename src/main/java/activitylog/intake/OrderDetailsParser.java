package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.Pricing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Understands orders. What the resource does not say, its keys and values may: {@code Quantity-1}
 * is the quantity of the second line.
 */
final class OrderDetailsParser implements DetailsParser {

    @Override
    public @Nullable Details parse(AuditRecord record) {
        Fields order = record.fields();
        FieldsOrData both = new FieldsOrData(order, record.data());
        OrderDetails details =
                new OrderDetails(
                        both.text("Id", "OrderId"),
                        both.text("AlternateId", "AlternateId"),
                        both.text("BillingCycle", "BillingCycle"),
                        both.text("CurrencyCode", "CurrencyCode"),
                        order.text("CurrencySymbol"),
                        order.decimal("TotalPrice"),
                        order.text("Status"),
                        order.text("TransactionType"),
                        order.instant("CreationDate"),
                        lines(order, record.data()));
        return Substance.of(details);
    }

    private static List<LineItem> lines(Fields order, CustomizedData data) {
        List<JsonValue> items = order.list("LineItems");
        List<LineItem> lines = new ArrayList<>();
        String cycle = order.text("BillingCycle");
        for (int i = 0; i < items.size(); i++) {
            Fields item = Fields.of(items.get(i));
            Integer number = item.integer("LineItemNumber");
            LineData lineData = new LineData(data, number == null ? i : number);
            lines.add(line(item, lineData, cycle));
        }
        if (lines.isEmpty()) {
            String ofOrder = cycle == null ? data.get("BillingCycle") : cycle;
            LineData.all(data).forEach(line -> lines.add(line(Fields.NONE, line, ofOrder)));
        }
        return lines;
    }

    private static LineItem line(Fields item, LineData data, @Nullable String cycleOfOrder) {
        String cycle = item.text("BillingCycle");
        return new LineItem(
                data.number(),
                or(item.text("SubscriptionId"), data.get("SubscriptionId")),
                item.text("ParentSubscriptionId"),
                or(item.text("FriendlyName"), data.get("SubscriptionName")),
                or(item.text("OfferId"), data.get("OfferId")),
                quantity(item, data),
                or(item.text("TermDuration"), data.get("TermDuration")),
                cycle == null ? cycleOfOrder : cycle,
                item.text("TransactionType"),
                or(item.text("PromotionId"), data.get("PromotionId")),
                or(item.text("PartnerIdOnRecord"), data.get("PartnerOnRecord")),
                pricing(item.group("Pricing")));
    }

    private static @Nullable Integer quantity(Fields item, LineData data) {
        Integer quantity = item.integer("Quantity");
        return quantity == null ? data.integer("Quantity") : quantity;
    }

    private static @Nullable Pricing pricing(Fields pricing) {
        Pricing prices =
                new Pricing(
                        pricing.decimal("ListPrice"),
                        pricing.decimal("DiscountedPrice"),
                        pricing.decimal("ProratedPrice"),
                        pricing.decimal("Price"),
                        pricing.decimal("ExtendedPrice"));
        return Substance.of(prices);
    }

    private static @Nullable String or(@Nullable String said, @Nullable String otherwise) {
        return said == null ? otherwise : said;
    }
}
