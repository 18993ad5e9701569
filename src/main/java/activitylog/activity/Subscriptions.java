package activitylog.activity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions that the kept logs name. They depend on which logs there are, and not on the
 * order in which these came in.
 *
 * <p>Every method throws {@link Unavailable} if the store cannot be reached in time.
 */
public interface Subscriptions {

    /** Those with the ids, in either case, that a log names; in any order. */
    List<KnownSubscription> find(Scope scope, Collection<String> ids);

    /**
     * Some of those that the latest log gives to a customer, first seen last.
     *
     * @param customerId in either case
     * @param after the place behind which to begin; null: from the beginning
     * @param limit how many at most, at least 1
     */
    List<Placed<KnownSubscription>> ofCustomer(
            Scope scope, String customerId, @Nullable Place after, int limit);

    /** How many the latest log gives to a customer. */
    long count(Scope scope, String customerId);
}
