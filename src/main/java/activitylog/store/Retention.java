package activitylog.store;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How long logs are kept: an index by which MongoDB itself deletes those that occurred longer ago.
 *
 * <p>By when they occurred and not by when they came in, so that a past period is either whole or
 * gone.
 *
 * @param time missing: for ever
 */
record Retention(MongoDatabase database, @Nullable Duration time) {

    static final String BY_AGE = "by_age";

    private static final String EXPIRE_AFTER = "expireAfterSeconds";

    /** The error of a command that an engine does not have. */
    private static final int UNKNOWN_COMMAND = 59;

    /** Makes, changes or drops the index, if it is not as it has to be. */
    void apply() {
        Document index = index();
        if (time == null) {
            if (index != null) {
                logs().dropIndex(BY_AGE);
            }
        } else if (index == null) {
            create(time);
        } else if (index.get(EXPIRE_AFTER, Number.class).longValue() != time.toSeconds()) {
            change(time);
        }
    }

    private @Nullable Document index() {
        for (Document index : logs().listIndexes()) {
            if (BY_AGE.equals(index.getString("name"))) {
                return index;
            }
        }
        return null;
    }

    private void create(Duration time) {
        logs().createIndex(
                        Indexes.ascending(LogField.OCCURRED_AT),
                        new IndexOptions()
                                .name(BY_AGE)
                                .expireAfter(time.toSeconds(), TimeUnit.SECONDS));
    }

    /** In place: to make the index anew takes long where there are many logs. */
    private void change(Duration time) {
        try {
            database.runCommand(
                    new Document("collMod", MongoActivityLogs.LOGS)
                            .append(
                                    "index",
                                    new Document("name", BY_AGE)
                                            .append(EXPIRE_AFTER, time.toSeconds())));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != UNKNOWN_COMMAND) {
                throw e;
            }
            logs().dropIndex(BY_AGE);
            create(time);
        }
    }

    private MongoCollection<Document> logs() {
        return database.getCollection(MongoActivityLogs.LOGS);
    }
}
