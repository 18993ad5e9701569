package activitylog.graphql;

import activitylog.activity.Counted;
import activitylog.activity.PartnerUser;
import org.jspecify.annotations.Nullable;

/**
 * How many logs there are of one partner user.
 *
 * @param partnerUser null: how many there are without a partner user
 */
record PartnerUserCount(@Nullable PartnerUser partnerUser, long count) {

    static PartnerUserCount of(Counted counted) {
        String name = counted.value();
        return new PartnerUserCount(name == null ? null : new PartnerUser(name), counted.count());
    }
}
