package activitylog.activity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Fields of logs that are hidden together; which they are, {@link FieldGroups} says. */
public enum FieldGroup {
    /** Prices and other amounts of money, their currency, and billing profiles. */
    BILLING,
    /** Names, principal names, e-mail addresses and phone numbers of people at customers. */
    PERSONAL,
    /** The source record, which shows everything. */
    SOURCE;

    /** All that is hidden where these groups are: the source goes with each of them. */
    public static Set<FieldGroup> hiddenWith(Collection<FieldGroup> groups) {
        if (groups.isEmpty()) {
            return Set.of();
        }
        Set<FieldGroup> all = EnumSet.of(SOURCE);
        all.addAll(groups);
        return Set.copyOf(all);
    }
}
