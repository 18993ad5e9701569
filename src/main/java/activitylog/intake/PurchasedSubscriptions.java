package activitylog.intake;

import activitylog.activity.Attribute;
import activitylog.activity.ConversionDetails;
import activitylog.activity.Details;
import activitylog.activity.FraudEventDetails;
import activitylog.activity.MigrationDetails;
import activitylog.activity.OrderDetails;
import activitylog.activity.Subscription;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransferLineItem;
import activitylog.activity.TransitionDetails;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subscriptions that a record is about, each once. */
final class PurchasedSubscriptions {

    /** Not those above (ParentSubscriptionId) or before them (MigratedFromSubscriptionId). */
    private static final Set<String> NAMES =
            Set.of(
                    "subscriptionid",
                    "sourcesubscriptionid",
                    "targetsubscriptionid",
                    "fromsubscriptionid",
                    "tosubscriptionid",
                    "currentsubscriptionid",
                    "newcommercesubscriptionid");

    private static final int LONGEST_ID = 256;

    private final Map<String, Subscription> found = new LinkedHashMap<>();
    private final @Nullable String customerId;

    private PurchasedSubscriptions(@Nullable String customerId) {
        this.customerId = customerId;
    }

    /** The subscriptions of a record, in the order in which it names them. */
    static List<Subscription> of(
            AuditRecord record, @Nullable Details details, @Nullable String customerId) {
        PurchasedSubscriptions subscriptions = new PurchasedSubscriptions(customerId);
        subscriptions.addFrom(details);
        subscriptions.addFrom(record.data());
        if (record.value() != null) {
            subscriptions.addFrom(record.value());
        }
        return List.copyOf(subscriptions.found.values());
    }

    private void addFrom(@Nullable Details details) {
        switch (details) {
            case OrderDetails order ->
                    order.lineItems()
                            .forEach(line ->
                                    add(
                                            line.subscriptionId(),
                                            line.friendlyName(),
                                            line.offerId(),
                                            line.quantity()));
            case SubscriptionDetails s ->
                    add(s.subscriptionId(), s.friendlyName(), s.offerId(), s.quantity());
            case ConversionDetails c -> add(c.subscriptionId(), null, c.toOfferId(), c.quantity());
            case TransitionDetails transition -> addFrom(transition);
            case MigrationDetails migration -> addFrom(migration);
            case TransferDetails transfer -> transfer.lineItems().forEach(this::addFrom);
            case FraudEventDetails event ->
                    add(event.subscriptionId(), event.subscriptionName(), null, null);
            case null, default -> {}
        }
    }

    /** The quantity is that of the seats that moved, which neither needs to have. */
    private void addFrom(TransitionDetails transition) {
        add(transition.fromSubscriptionId(), null, transition.fromOfferId(), null);
        add(transition.toSubscriptionId(), transition.toOfferName(), transition.toOfferId(), null);
    }

    private void addFrom(MigrationDetails migration) {
        add(migration.fromSubscriptionId(), null, null, null);
        add(migration.toSubscriptionId(), null, migration.toOfferId(), migration.quantity());
        migration.addOnMigrations().forEach(this::addFrom);
    }

    private void addFrom(TransferLineItem item) {
        add(item.subscriptionId(), item.friendlyName(), item.offerId(), item.quantity());
        item.addOnItems().forEach(this::addFrom);
    }

    /** Only the first value of a key has the name and the quantity that stand beside it. */
    private void addFrom(CustomizedData data) {
        Set<String> seen = new HashSet<>();
        for (Attribute attribute : data.attributes()) {
            String name = attribute.name().toLowerCase(Locale.ROOT);
            if (name.equals("subscriptionid") && seen.add(attribute.key())) {
                Integer line = attribute.line();
                addDescribed(data, attribute.value(), line == null ? "" : "-" + line);
            } else if (NAMES.contains(name)) {
                add(attribute.value(), null, null, null);
            }
        }
    }

    private void addDescribed(CustomizedData data, @Nullable String id, String line) {
        String quantity = data.get("Quantity" + line);
        add(
                id,
                data.get("SubscriptionName" + line),
                data.get("OfferId" + line),
                quantity == null ? null : Fields.asInteger(new JsonText(quantity)));
    }

    private void addFrom(JsonValue value) {
        if (value instanceof JsonObject(List<Member> members)) {
            for (Member member : members) {
                if (NAMES.contains(member.name().toLowerCase(Locale.ROOT))) {
                    add(Fields.asText(member.value()), null, null, null);
                }
                addFrom(member.value());
            }
        } else if (value instanceof JsonArray(List<JsonValue> items)) {
            items.forEach(this::addFrom);
        }
    }

    private void add(
            @Nullable String id,
            @Nullable String name,
            @Nullable String offerId,
            @Nullable Integer quantity) {
        if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
            return;
        }
        String key = id.strip().toLowerCase(Locale.ROOT);
        Subscription now = new Subscription(key, name, offerId, quantity, customerId);
        found.merge(key, now, PurchasedSubscriptions::completed);
    }

    private static Subscription completed(Subscription first, Subscription later) {
        return new Subscription(
                first.id(),
                first.friendlyName() == null ? later.friendlyName() : first.friendlyName(),
                first.offerId() == null ? later.offerId() : first.offerId(),
                first.quantity() == null ? later.quantity() : first.quantity(),
                first.customerId());
    }
}
