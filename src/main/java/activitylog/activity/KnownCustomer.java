package activitylog.activity;

import java.time.Instant;
import java.util.List;

/**
 * What all logs together say about a customer.
 *
 * @param customer with the latest name
 * @param formerNames the other names, at most 100, last seen first
 * @param firstActivityAt when the first log that affects it occurred
 * @param lastActivityAt when the last one occurred
 */
public record KnownCustomer(
        Customer customer,
        List<FormerName> formerNames,
        Instant firstActivityAt,
        Instant lastActivityAt) {

    public KnownCustomer {
        formerNames = List.copyOf(formerNames);
    }
}
