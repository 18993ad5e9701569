package activitylog.demo.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A subscription as it is at one moment of its story. */
record SampleSubscription(
        String id,
        Product product,
        String friendlyName,
        int quantity,
        String status,
        boolean autoRenew,
        String orderId,
        Instant created,
        Instant commitmentEnd,
        @Nullable String parentId) {

    static SampleSubscription bought(
            String id, Product product, int quantity, String orderId, Instant at) {
        return new SampleSubscription(
                id,
                product,
                product.name(),
                quantity,
                "active",
                true,
                orderId,
                at,
                at.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(product.termDays())),
                null);
    }

    SampleSubscription quantity(int seats) {
        return new SampleSubscription(
                id,
                product,
                friendlyName,
                seats,
                status,
                autoRenew,
                orderId,
                created,
                commitmentEnd,
                parentId);
    }

    SampleSubscription status(String now) {
        return new SampleSubscription(
                id,
                product,
                friendlyName,
                quantity,
                now,
                autoRenew,
                orderId,
                created,
                commitmentEnd,
                parentId);
    }

    SampleSubscription autoRenew(boolean now) {
        return new SampleSubscription(
                id,
                product,
                friendlyName,
                quantity,
                status,
                now,
                orderId,
                created,
                commitmentEnd,
                parentId);
    }

    SampleSubscription friendlyName(String now) {
        return new SampleSubscription(
                id,
                product,
                now,
                quantity,
                status,
                autoRenew,
                orderId,
                created,
                commitmentEnd,
                parentId);
    }

    SampleSubscription renewed() {
        return new SampleSubscription(
                id,
                product,
                friendlyName,
                quantity,
                status,
                autoRenew,
                orderId,
                created,
                commitmentEnd.plus(Duration.ofDays(product.termDays())),
                parentId);
    }

    SampleSubscription addOnOf(String parent) {
        return new SampleSubscription(
                id,
                product,
                friendlyName,
                quantity,
                status,
                autoRenew,
                orderId,
                created,
                commitmentEnd,
                parent);
    }

    SampleSubscription becomes(Product other) {
        return new SampleSubscription(
                id,
                other,
                other.name(),
                quantity,
                status,
                autoRenew,
                orderId,
                created,
                commitmentEnd,
                parentId);
    }

    boolean active() {
        return status.equals("active");
    }

    /** The subscription as a resource. */
    Map<String, @Nullable Object> resource() {
        Map<String, @Nullable Object> resource = new LinkedHashMap<>();
        resource.put("Id", id);
        resource.put("OfferId", product.offerId());
        resource.put("OfferName", product.name());
        resource.put("FriendlyName", friendlyName);
        resource.put("Quantity", quantity);
        resource.put("UnitType", product.licensed() ? "Licenses" : "Usage");
        resource.put("ParentSubscriptionId", parentId);
        resource.put("CreationDate", created.truncatedTo(ChronoUnit.SECONDS).toString());
        resource.put("EffectiveStartDate", created.truncatedTo(ChronoUnit.DAYS).toString());
        resource.put("CommitmentEndDate", commitmentEnd.toString());
        resource.put("Status", status);
        resource.put("AutoRenewEnabled", autoRenew);
        resource.put("BillingType", product.billing());
        resource.put("BillingCycle", "monthly");
        resource.put("TermDuration", product.term());
        resource.put("OrderId", orderId);
        resource.put("Attributes", Json.attributes("Subscription"));
        return resource;
    }
}
