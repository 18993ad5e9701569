package activitylog.store;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadConcernLevel;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses options of the URI with which answers would be wrong without anybody noticing: a snapshot
 * holds because every server reads what has been acknowledged, on the primary.
 */
final class Consistency {

    private static final String ACTION =
            "Remove the option from SPRING_MONGODB_URI (spring.mongodb.uri).";

    private Consistency() {}

    /**
     * Looks at what the URI says.
     *
     * @throws StoreNotReady if that is not enough
     */
    static void check(ConnectionString uri) {
        ReadPreference preference = uri.getReadPreference();
        refuse(
                preference != null && !preference.equals(ReadPreference.primary()),
                "readPreference other than primary: a secondary lags behind, so a page or an export"
                        + " could miss logs that its snapshot has");
        WriteConcern concern = uri.getWriteConcern();
        refuse(
                concern != null && !concern.isAcknowledged(),
                "w=0: logs would count as stored without anybody knowing whether they are");
        refuse(
                level(uri) == ReadConcernLevel.AVAILABLE,
                "readConcernLevel=available: on a sharded cluster it shows logs twice or not at all"
                        + " while they are moved");
    }

    private static @Nullable ReadConcernLevel level(ConnectionString uri) {
        ReadConcern concern = uri.getReadConcern();
        return concern == null ? null : concern.getLevel();
    }

    private static void refuse(boolean wrong, String option) {
        if (wrong) {
            throw new StoreNotReady("The URI of MongoDB says " + option + ".", ACTION, null);
        }
    }
}
