package activitylog.store;

import activitylog.activity.Action;
import activitylog.activity.Actions;
import activitylog.activity.Scope;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
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
 * The actions in MongoDB, told by the index that begins with them. Where their codes are together
 * larger than one answer may be, they are looked up one after the other.
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
        long end = System.nanoTime() + maxNanos;
        return Outages.during(() -> {
            try {
                return distinct(scope, end);
            } catch (MongoCommandException tooLarge) {
                // Or the database is away: then the next query says so.
                return walk(scope, end);
            }
        });
    }

    private List<Action> distinct(Scope scope, long end) {
        List<Action> found = new ArrayList<>();
        try (MongoCursor<String> codes =
                logs.withTimeout(left(end), TimeUnit.MILLISECONDS)
                        .distinct(LogField.ACTION, LogCriteria.of(scope), String.class)
                        .cursor()) {
            while (codes.hasNext() && found.size() < MOST) {
                found.add(new Action(codes.next()));
            }
        }
        return found;
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
