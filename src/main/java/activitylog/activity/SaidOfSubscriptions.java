package activitylog.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one log says about subscriptions.
 *
 * <p>A log whose action failed or was declined only says that there are such subscriptions: what it
 * asked for did not happen. One that is still in progress, or ended in a way that is not known
 * here, counts like one that succeeded: a later log corrects what it says, and nothing would bring
 * back what was left out.
 */
public final class SaidOfSubscriptions {

    private static final Set<String> NOT_DONE = Set.of("failed", "decline", "declined");

    /** In characters. Ids have 36. */
    private static final int LONGEST_ID = 256;

    private final Map<String, SubscriptionDraft> said = new LinkedHashMap<>();

    private SaidOfSubscriptions() {}

    /** The facts, each subscription once that the log names in whatever way. */
    public static List<SubscriptionFacts> of(ActivityLog log) {
        SaidOfSubscriptions all = new SaidOfSubscriptions();
        log.subscriptions().forEach(all::add);
        all.add(log.details());
        boolean happened = happened(log.status());
        Customer customer = log.affectedCustomer();
        String owner = customer == null ? null : customer.id().toLowerCase(Locale.ROOT);
        return all.said.entrySet().stream()
                .map(entry ->
                        happened
                                ? entry.getValue().facts(owner)
                                : new SubscriptionDraft(entry.getKey()).facts(null))
                .toList();
    }

    private static boolean happened(@Nullable Status status) {
        return status == null || !NOT_DONE.contains(status.code().toLowerCase(Locale.ROOT));
    }

    private void add(Subscription named) {
        of(named.id())
                .named(named.friendlyName())
                .offer(named.offerId(), null)
                .seats(named.quantity());
    }

    private void add(@Nullable Details details) {
        switch (details) {
            case OrderDetails order -> order.lineItems().forEach(line -> add(order, line));
            case SubscriptionDetails subscription -> add(subscription);
            case ConversionDetails conversion -> add(conversion);
            case TransitionDetails transition -> add(transition);
            case MigrationDetails migration -> add(migration);
            case TransferDetails transfer -> transfer.lineItems().forEach(this::add);
            // Those that they name stand in the list of the log.
            case OverageDetails _,
                    LicenseDetails _,
                    CustomerDetails _,
                    QualificationDetails _,
                    SelfServePolicyDetails _,
                    AgreementDetails _,
                    SpendingDetails _,
                    InvoiceDetails _,
                    SoftwareDetails _,
                    CustomerUserDetails _,
                    PartnerUserDetails _,
                    MpnAssociationDetails _,
                    ApplicationDetails _,
                    RelationshipDetails _,
                    ReferralDetails _,
                    DeviceDetails _,
                    DevicePolicyDetails _,
                    FraudEventDetails _,
                    OtherDetails _ -> {}
            case null -> {}
        }
    }

    private void add(OrderDetails order, LineItem line) {
        of(line.subscriptionId())
                .named(line.friendlyName())
                .offer(line.offerId(), null)
                .seats(line.quantity())
                .paid(line.termDuration(), line.billingCycle())
                .ordered(order.orderId());
        addOn(line.subscriptionId(), line.parentSubscriptionId());
    }

    private void add(SubscriptionDetails details) {
        of(details.subscriptionId())
                .named(details.friendlyName())
                .offer(details.offerId(), details.offerName())
                .seats(details.quantity())
                .state(details.status(), details.autoRenewEnabled())
                .paid(details.termDuration(), details.billingCycle())
                .ordered(details.orderId());
        addOn(details.subscriptionId(), details.parentSubscriptionId());
    }

    /** One with errors was tried, and did not happen. */
    private void add(ConversionDetails conversion) {
        SubscriptionDraft converted = of(conversion.subscriptionId());
        if (conversion.errors().isEmpty()) {
            converted
                    .offer(conversion.toOfferId(), null)
                    .seats(conversion.quantity())
                    .paid(null, conversion.billingCycle())
                    .ordered(conversion.orderId());
        }
    }

    /** Its quantity is that of the seats that moved, which neither of the two needs to have. */
    private void add(TransitionDetails transition) {
        of(transition.fromSubscriptionId());
        SubscriptionDraft after = of(transition.toSubscriptionId());
        if (transition.errors().isEmpty()) {
            after.offer(transition.toOfferId(), transition.toOfferName())
                    .paid(transition.termDuration(), transition.billingCycle());
            replacement(transition.fromSubscriptionId(), transition.toSubscriptionId());
        }
    }

    private void add(MigrationDetails migration) {
        of(migration.fromSubscriptionId());
        of(migration.toSubscriptionId())
                .offer(migration.toOfferId(), null)
                .seats(migration.quantity())
                .paid(migration.termDuration(), migration.billingCycle())
                .ordered(migration.orderId());
        replacement(migration.fromSubscriptionId(), migration.toSubscriptionId());
        for (MigrationDetails addOn : migration.addOnMigrations()) {
            add(addOn);
            addOn(addOn.fromSubscriptionId(), migration.fromSubscriptionId());
            addOn(addOn.toSubscriptionId(), migration.toSubscriptionId());
        }
    }

    private void add(TransferLineItem item) {
        SubscriptionDraft transferred = of(item.subscriptionId());
        if (item.errors().isEmpty()) {
            transferred
                    .named(item.friendlyName())
                    .offer(item.offerId(), null)
                    .seats(item.quantity())
                    .paid(null, item.billingCycle());
        }
        for (TransferLineItem addOn : item.addOnItems()) {
            add(addOn);
            addOn(addOn.subscriptionId(), item.subscriptionId());
        }
    }

    private void addOn(@Nullable String addOn, @Nullable String parent) {
        String below = key(addOn);
        String above = key(parent);
        if (below != null && above != null && !below.equals(above)) {
            of(below).parent(above);
            of(above).addOn(below);
        }
    }

    private void replacement(@Nullable String before, @Nullable String after) {
        String old = key(before);
        String successor = key(after);
        if (old != null && successor != null && !old.equals(successor)) {
            of(old).successor(successor);
            of(successor).predecessor(old);
        }
    }

    /** Where to write down what is said of a subscription; for no id, a draft that is forgotten. */
    private SubscriptionDraft of(@Nullable String id) {
        String key = key(id);
        return key == null
                ? new SubscriptionDraft("")
                : said.computeIfAbsent(key, SubscriptionDraft::new);
    }

    private static @Nullable String key(@Nullable String id) {
        return id == null || id.isBlank() || id.length() > LONGEST_ID
                ? null
                : id.strip().toLowerCase(Locale.ROOT);
    }
}
