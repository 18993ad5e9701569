package activitylog.demo.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order while its lines are being put together. */
final class SampleOrder {

    private static final double PRICED = 0.6;

    private final Scene scene;
    private final String id;
    private final String transaction;
    private final boolean priced;
    private final List<Map<String, @Nullable Object>> lines = new ArrayList<>();
    private final List<SampleSubscription> subscriptions = new ArrayList<>();

    SampleOrder(Scene scene, String id, String transaction) {
        this.scene = scene;
        this.id = id;
        this.transaction = transaction;
        this.priced = scene.dice().chance(PRICED);
    }

    String id() {
        return id;
    }

    void line(SampleSubscription bought) {
        subscriptions.add(bought);
        String term = bought.product().term();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("LineItemNumber", lines.size());
        line.put("ProvisioningContext", null);
        line.put("OfferId", bought.product().offerId());
        line.put("SubscriptionId", bought.id());
        line.put("ParentSubscriptionId", bought.parentId());
        line.put("TermDuration", term.isEmpty() ? null : term);
        line.put("TransactionType", transaction);
        line.put("FriendlyName", bought.friendlyName());
        line.put("Quantity", bought.quantity());
        line.put("Pricing", priced ? pricing(bought) : null);
        line.put("PartnerIdOnRecord", null);
        line.put("PromotionId", priced && lines.isEmpty() ? "39NFJQT1PJPV" : null);
        line.put("RenewsTo", null);
        line.put("Links", Json.object("Subscription", link("subscriptions/" + bought.id())));
        lines.add(line);
    }

    private static Map<String, @Nullable Object> pricing(SampleSubscription bought) {
        double list = bought.product().price();
        double price = Math.round(list * 80) / 100.0;
        double extended = Math.round(price * bought.quantity() * 100) / 100.0;
        return Json.object(
                "ListPrice", list,
                "DiscountedPrice", price,
                "ProratedPrice", price,
                "Price", price,
                "ExtendedPrice", extended);
    }

    private Map<String, @Nullable Object> link(String path) {
        return Json.object(
                "Uri",
                "/customers/" + scene.customer().id() + "/" + path,
                "Method",
                "GET",
                "Body",
                null,
                "Headers",
                List.of());
    }

    void record(String operation) {
        Draft draft =
                scene.customerRecord(operation, "order")
                        .resource(id)
                        .after(resource())
                        .with("OrderId", id)
                        .with("BillingCycle", "Monthly");
        for (int n = 0; n < subscriptions.size(); n++) {
            SampleSubscription bought = subscriptions.get(n);
            draft.with("OfferId-" + n, bought.product().offerId())
                    .with("SubscriptionId-" + n, bought.id())
                    .with("SubscriptionName-" + n, bought.friendlyName())
                    .with("Quantity-" + n, bought.quantity())
                    .with("PartnerOnRecord-" + n, null);
        }
    }

    private Map<String, @Nullable Object> resource() {
        Company.Place place = scene.customer().company().place();
        Map<String, @Nullable Object> order = new LinkedHashMap<>();
        order.put("Id", id);
        order.put("ReferenceCustomerId", scene.customer().id());
        order.put("BillingCycle", "monthly");
        order.put("CurrencyCode", place.currency());
        order.put("CurrencySymbol", place.symbol());
        order.put("LineItems", lines);
        order.put("CreationDate", scene.at().toString());
        order.put("Status", "pending");
        order.put("TransactionType", "UserPurchase");
        order.put("Links", Json.object("Self", link("orders/" + id)));
        order.put("Client", client(place));
        order.put("Attributes", Json.attributes("Order"));
        return order;
    }

    private static Map<String, @Nullable Object> client(Company.Place place) {
        return Json.object(
                "marketplaceCountry", place.country(),
                "deviceFamily", "UniversalStore-PartnerCenter",
                "name", "Partner Center Web");
    }
}
