package activitylog.export;

import activitylog.activity.LineItem;
import activitylog.activity.Subscription;
import activitylog.activity.SubscriptionDetails;
import org.jspecify.annotations.Nullable;

/**
 * A subscription that a log says was purchased or changed, as far as the log knows it.
 *
 * @param line its line of an order; null where there is none
 * @param subscription what the log says of it in short; null for a line that names no subscription
 * @param details what the log says of it at length; null where that is another one, or nothing
 */
record Purchase(
        @Nullable LineItem line,
        @Nullable Subscription subscription,
        @Nullable SubscriptionDetails details) {

    /** A value of the line. */
    <T> @Nullable T line(Part<LineItem, T> part) {
        return Part.of(line, part);
    }

    /** A value that the line has, and else what the log says at length. */
    <T> @Nullable T line(Part<LineItem, T> part, Part<SubscriptionDetails, T> other) {
        T value = line(part);
        return value != null || details == null ? value : other.of(details);
    }

    /** The id in lower case; null for a line that names no subscription. */
    @Nullable String id() {
        if (subscription != null) {
            return subscription.id();
        }
        String id = line(LineItem::subscriptionId);
        return id == null ? null : Purchases.key(id);
    }

    /** The name, wherever it stands. */
    @Nullable String friendlyName() {
        return known(
                line(LineItem::friendlyName, SubscriptionDetails::friendlyName),
                Subscription::friendlyName);
    }

    /** The offer, wherever it stands. */
    @Nullable String offerId() {
        return known(line(LineItem::offerId, SubscriptionDetails::offerId), Subscription::offerId);
    }

    /** The seats, wherever they stand. */
    @Nullable Integer quantity() {
        return known(
                line(LineItem::quantity, SubscriptionDetails::quantity), Subscription::quantity);
    }

    private <T> @Nullable T known(@Nullable T value, Part<Subscription, T> part) {
        return value != null || subscription == null ? value : part.of(subscription);
    }
}
