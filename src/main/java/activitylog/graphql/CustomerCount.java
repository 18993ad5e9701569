package activitylog.graphql;

import activitylog.activity.Customer;
import org.jspecify.annotations.Nullable;

/**
 * How many logs there are of one customer.
 *
 * @param customer null: how many there are without a customer
 */
record CustomerCount(@Nullable Customer customer, long count) {}
