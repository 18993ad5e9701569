package activitylog.store;

import activitylog.activity.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Where all logs of a tenant lie in time, whatever they say. */
final class AllLogs {

    private static final int SOME = 500;
    private static final Bson NEWEST_FIRST = Sorts.descending(LogField.OCCURRED_AT, LogField.ID);
    private static final Bson OLDEST_FIRST = Sorts.ascending(LogField.OCCURRED_AT, LogField.ID);

    private final MongoCollection<Document> logs;

    AllLogs(MongoCollection<Document> logs) {
        this.logs = logs;
    }

    /**
     * What the newest logs tell.
     *
     * @param newest when the newest one occurred; later ones may have come in since
     * @param hours for one log; 0 if there are too few to tell
     */
    record Recent(Instant newest, double hours) {}

    Recent recent(Scope scope) {
        Instant newest = newest(scope);
        Instant older = newest == null ? null : at(scope, NEWEST_FIRST, SOME);
        return newest == null || older == null
                ? new Recent(Instant.MAX, 0)
                : new Recent(newest, Hours.of(Duration.between(older, newest)) / SOME);
    }

    /** Whether there are more than so many in a time. */
    boolean areMore(Scope scope, TimeRange time, long than) {
        CountOptions options =
                new CountOptions()
                        .hintString(LogIndexes.BY_TIME.name())
                        .limit(Math.toIntExact(than + 1));
        return logs.countDocuments(Filters.and(LogCriteria.of(scope), time.times()), options)
                > than;
    }

    /** When the newest one occurred; null if there is none. */
    @Nullable Instant newest(Scope scope) {
        return at(scope, NEWEST_FIRST, 0);
    }

    /** When the oldest one occurred; null if there is none. */
    @Nullable Instant oldest(Scope scope) {
        return at(scope, OLDEST_FIRST, 0);
    }

    private @Nullable Instant at(Scope scope, Bson order, int behind) {
        Document log =
                logs.find(LogCriteria.of(scope))
                        .hintString(LogIndexes.BY_TIME.name())
                        .sort(order)
                        .skip(behind)
                        .projection(Projections.include(LogField.OCCURRED_AT))
                        .first();
        return log == null
                ? null
                : Objects.requireNonNull(log.getDate(LogField.OCCURRED_AT)).toInstant();
    }
}
