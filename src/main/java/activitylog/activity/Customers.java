package activitylog.activity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customers that the kept logs affect. They depend on which logs there are, and not on the
 * order in which these came in.
 *
 * <p>Every method throws {@link Unavailable} if the store cannot be reached in time.
 */
public interface Customers {

    /** Those with the ids, in either case, that a log names; in any order. */
    List<KnownCustomer> find(Scope scope, Collection<String> ids);

    /**
     * Some of those that a search finds, in its order.
     *
     * @param after the place behind which to begin; null: from the beginning
     * @param limit how many at most, at least 1
     */
    List<Placed<KnownCustomer>> page(
            Scope scope, CustomerSearch search, @Nullable Place after, int limit);

    /** How many a search finds. */
    long count(Scope scope, CustomerSearch search);
}
