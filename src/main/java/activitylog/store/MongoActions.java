package activitylog.store;

import activitylog.activity.Action;
import activitylog.activity.Actions;
import activitylog.activity.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The actions in MongoDB, found by jumping through the index from each one to the next: a short
 * query for each action, however many logs there are. The command {@code distinct} would read all
 * logs of the tenant.
 */
final class MongoActions implements Actions {

    private static final Bson PROJECTION =
            Projections.fields(Projections.include(LogField.ACTION), Projections.excludeId());

    private final MongoCollection<Document> logs;
    private final long maxNanos;

    MongoActions(MongoDatabase database, StoreProperties properties) {
        this.logs = database.getCollection(MongoActivityLogs.LOGS);
        this.maxNanos = properties.maxTime().toNanos();
    }

    @Override
    public List<Action> occurring(Scope scope) {
        return Outages.during(() -> walk(scope, System.nanoTime() + maxNanos));
    }

    private List<Action> walk(Scope scope, long end) {
        List<Action> found = new ArrayList<>();
        String code = next(scope, Filters.gte(LogField.ACTION, ""), end);
        while (code != null && found.size() < MOST) {
            found.add(new Action(code));
            code = next(scope, Filters.gt(LogField.ACTION, code), end);
        }
        return found;
    }

    private @Nullable String next(Scope scope, Bson bound, long end) {
        Document found =
                logs.withTimeout(left(end), TimeUnit.MILLISECONDS)
                        .find(Filters.and(LogCriteria.of(scope), bound))
                        .hintString(LogIndexes.BY_ACTION.name())
                        .sort(Sorts.ascending(LogField.ACTION))
                        .projection(PROJECTION)
                        .first();
        return found == null ? null : found.getString(LogField.ACTION);
    }

    /** What is left of the time for all queries together, in milliseconds; 0 would be no limit. */
    private static long left(long end) {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }
}
