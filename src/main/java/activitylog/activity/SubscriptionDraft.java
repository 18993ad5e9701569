package activitylog.activity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about one subscription while they are gathered: of each, what is said first counts. */
final class SubscriptionDraft {

    private final String id;
    private final Set<String> addOnIds = new LinkedHashSet<>();
    private @Nullable String friendlyName;
    private @Nullable String offerId;
    private @Nullable String offerName;
    private @Nullable Integer quantity;
    private @Nullable String status;
    private @Nullable String termDuration;
    private @Nullable String billingCycle;
    private @Nullable Boolean autoRenewEnabled;
    private @Nullable String orderId;
    private @Nullable String parentId;
    private @Nullable String predecessorId;
    private @Nullable String successorId;

    SubscriptionDraft(String id) {
        this.id = id;
    }

    private static <T> @Nullable T first(@Nullable T said, @Nullable T later) {
        return said == null ? later : said;
    }

    SubscriptionDraft named(@Nullable String name) {
        friendlyName = first(friendlyName, name);
        return this;
    }

    SubscriptionDraft offer(@Nullable String offer, @Nullable String name) {
        offerId = first(offerId, offer);
        offerName = first(offerName, name);
        return this;
    }

    SubscriptionDraft seats(@Nullable Integer number) {
        quantity = first(quantity, number);
        return this;
    }

    SubscriptionDraft state(@Nullable String code, @Nullable Boolean renews) {
        status = first(status, code);
        autoRenewEnabled = first(autoRenewEnabled, renews);
        return this;
    }

    SubscriptionDraft paid(@Nullable String term, @Nullable String cycle) {
        termDuration = first(termDuration, term);
        billingCycle = first(billingCycle, cycle);
        return this;
    }

    SubscriptionDraft ordered(@Nullable String order) {
        orderId = first(orderId, order);
        return this;
    }

    void parent(String subscription) {
        parentId = first(parentId, subscription);
    }

    void addOn(String subscription) {
        addOnIds.add(subscription);
    }

    void predecessor(String subscription) {
        predecessorId = first(predecessorId, subscription);
    }

    void successor(String subscription) {
        successorId = first(successorId, subscription);
    }

    /** What was said. */
    SubscriptionFacts facts(@Nullable String customerId) {
        return new SubscriptionFacts(
                id,
                customerId,
                friendlyName,
                offerId,
                offerName,
                quantity,
                status,
                termDuration,
                billingCycle,
                autoRenewEnabled,
                orderId,
                parentId,
                predecessorId,
                successorId,
                List.copyOf(addOnIds));
    }
}
