package activitylog.graphql;

import activitylog.activity.Counted;
import activitylog.activity.Status;
import org.jspecify.annotations.Nullable;

/**
 * How many logs there are of one status.
 *
 * @param status null: how many there are without a status
 */
record StatusCount(@Nullable Status status, long count) {

    static StatusCount of(Counted counted) {
        String code = counted.value();
        return new StatusCount(code == null ? null : new Status(code), counted.count());
    }
}
