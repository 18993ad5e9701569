package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a log says about the name of its customer.
 *
 * @param name null if it only says that there is such a customer
 * @param at when the logged action occurred
 * @param by the id of the log
 */
record Naming(@Nullable String name, Instant at, String by) {

    private static final Comparator<Naming> LATER =
            Comparator.comparing((Naming naming) -> naming.name() != null)
                    .thenComparing(Naming::at)
                    .thenComparing(Naming::by);

    static Naming of(ActivityLog log, Customer customer) {
        return new Naming(customer.companyName(), log.occurredAt(), log.id());
    }

    /** The one that counts: a name before no name, the later before the earlier. */
    static Naming decisive(Naming one, Naming other) {
        return one.isAfter(other) ? one : other;
    }

    boolean isAfter(Naming other) {
        return LATER.compare(this, other) > 0;
    }
}
