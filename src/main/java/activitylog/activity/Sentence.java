package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in one sentence for people. It says what the log says: what is hidden from a
 * reader, or was not read, makes it shorter.
 */
public final class Sentence {

    /** No sentence has more characters. */
    public static final int LONGEST = 300;

    /** What of a log a sentence is made from, as paths of a {@link Selection}. */
    public static final List<String> NEEDS =
            List.of(
                    "action",
                    "status",
                    "affectedCustomer.companyName",
                    "changes",
                    "details.lineItemCount",
                    "details.lineItems.friendlyName",
                    "details.lineItems.quantity",
                    "details.friendlyName",
                    "details.offerName",
                    "details.toOfferName",
                    "details.quantity",
                    "details.assigned.skuId",
                    "details.removedSkuIds",
                    "details.companyName",
                    "details.displayName",
                    "details.userPrincipalName",
                    "details.name",
                    "details.customerName",
                    "details.sourcePartnerName",
                    "details.targetPartnerName",
                    "details.overageType",
                    "details.overageEnabled",
                    "details.qualification",
                    "details.agreementType",
                    "details.amount",
                    "details.currencyCode",
                    "details.invoiceId",
                    "details.productName",
                    "details.partnerName",
                    "details.mpnId",
                    "details.deviceCount",
                    "details.eventType");

    private static final String SUCCEEDED = "succeeded";

    private final ActivityLog log;
    private final Phrases phrases;

    private Sentence(ActivityLog log, Phrases phrases) {
        this.log = log;
        this.phrases = phrases;
    }

    /** For example "Ordered 25 × Business Suite Standard for Contoso", without a period. */
    public static String of(ActivityLog log, Language language) {
        Sentence sentence = new Sentence(log, Phrases.in(language));
        return Excerpt.cut(sentence.withOutcome(sentence.statement()), LONGEST);
    }

    /** Only what did not simply succeed says how it ended. */
    private String withOutcome(String statement) {
        Status status = log.status();
        String outcome =
                status == null || status.code().equalsIgnoreCase(SUCCEEDED)
                        ? null
                        : ProductsPhrase.name(status.label(phrases.language()));
        return outcome == null ? statement : phrases.of("outcome", outcome, statement);
    }

    private String statement() {
        return switch (log.details()) {
            case null -> general(null);
            case OrderDetails order -> order(order);
            case SubscriptionDetails subscription -> subscription(subscription);
            case LicenseDetails licenses -> licenses(licenses);
            case Details other -> general(new ObjectPhrase(phrases).of(other));
        };
    }

    private String order(OrderDetails order) {
        String products = new ObjectPhrase(phrases).of(order);
        return products != null && isAction("create_order")
                ? phrases.of("ordered", products, customer("customer.for"))
                : general(products);
    }

    private String subscription(SubscriptionDetails subscription) {
        String name = ObjectPhrase.first(subscription.friendlyName(), subscription.offerName());
        return name != null && isAction("update_subscription")
                ? about(phrases.of("subscription", name, customer("customer.for")), changes())
                : general(new ObjectPhrase(phrases).of(subscription));
    }

    private String licenses(LicenseDetails licenses) {
        if (!isAction("update_customer_user_licenses")) {
            return general(null);
        }
        int assigned = licenses.assigned().size();
        int removed = licenses.removedSkuIds().size();
        String kind;
        if (assigned > 0) {
            kind = removed > 0 ? "both" : "assigned";
        } else {
            kind = removed > 0 ? "removed" : "changed";
        }
        return phrases.of("licenses." + kind, customer("customer.of"), assigned, removed);
    }

    /** The name of the action, and what it was about. */
    private String general(@Nullable String object) {
        String label = log.action().label(phrases.language());
        String more = phrases.joined(object, changes());
        return log.action().category() == ActionCategory.CUSTOMER
                ? about(label, phrases.joined(customerName(), more))
                : about(withCustomer(label), more);
    }

    /** In some languages a customer stands in front of the verb, which ends known labels. */
    private String withCustomer(String label) {
        int verb = label.lastIndexOf(' ');
        String customer = customer("customer.for");
        return verb < 0 || log.action().category() == ActionCategory.OTHER || !log.action().known()
                ? phrases.of("unknown", label, customer)
                : phrases.of(
                        "general",
                        label,
                        customer,
                        label.substring(0, verb),
                        label.substring(verb + 1));
    }

    private String about(String statement, @Nullable String more) {
        return more == null ? statement : phrases.of("about", statement, more);
    }

    private @Nullable String changes() {
        boolean oneLine = log.details() instanceof OrderDetails o && o.lineItems().size() == 1;
        return ChangesPhrase.of(log.changes(), oneLine, phrases);
    }

    /** The customer with a space in front, or nothing. */
    private String customer(String key) {
        String name = customerName();
        return name == null ? "" : ' ' + phrases.of(key, name);
    }

    private @Nullable String customerName() {
        Customer customer = log.affectedCustomer();
        return ObjectPhrase.first(
                customer == null ? null : customer.companyName(),
                log.details() instanceof CustomerDetails details ? details.companyName() : null,
                log.details() instanceof ReferralDetails details ? details.customerName() : null);
    }

    private boolean isAction(String code) {
        return log.action().code().equals(code);
    }
}
