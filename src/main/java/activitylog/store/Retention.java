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
 * How long logs and their source records are kept: an index by which MongoDB itself deletes those
 * that occurred longer ago.
 *
 * <p>By when they occurred and not by when they came in, so that a past period is either whole or
 * gone.
 *
 * @param collection of logs or of source records
 * @param name of the index
 * @param time missing: for ever
 */
record Retention(MongoDatabase database, String collection, String name, @Nullable Duration time) {

    static final String BY_AGE = "by_age";

    /** The embedded server drops an index from all collections that have one of that name. */
    static final String SOURCES_BY_AGE = "sources_by_age";

    private static final String EXPIRE_AFTER = "expireAfterSeconds";

    /** The error of a command that an engine does not have. */
    private static final int UNKNOWN_COMMAND = 59;

    /** Sees to all that is kept for that time. */
    static void apply(MongoDatabase database, @Nullable Duration time) {
        new Retention(database, MongoActivityLogs.LOGS, BY_AGE, time).apply();
        new Retention(database, SourceRecords.COLLECTION, SOURCES_BY_AGE, time).apply();
    }

    /** Makes, changes or drops the index, if it is not as it has to be. */
    private void apply() {
        Document index = index();
        if (time == null) {
            if (index != null) {
                documents().dropIndex(name);
            }
        } else if (index == null) {
            create(time);
        } else if (index.get(EXPIRE_AFTER, Number.class).longValue() != time.toSeconds()) {
            change(time);
        }
    }

    private @Nullable Document index() {
        for (Document index : documents().listIndexes()) {
            if (name.equals(index.getString("name"))) {
                return index;
            }
        }
        return null;
    }

    private void create(Duration time) {
        documents()
                .createIndex(
                        Indexes.ascending(LogField.OCCURRED_AT),
                        new IndexOptions()
                                .name(name)
                                .expireAfter(time.toSeconds(), TimeUnit.SECONDS));
    }

    /** In place: to make the index anew takes long where there are many logs. */
    private void change(Duration time) {
        try {
            database.runCommand(
                    new Document("collMod", collection)
                            .append(
                                    "index",
                                    new Document("name", name)
                                            .append(EXPIRE_AFTER, time.toSeconds())));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != UNKNOWN_COMMAND) {
                throw e;
            }
            documents().dropIndex(name);
            create(time);
        }
    }

    private MongoCollection<Document> documents() {
        return database.getCollection(collection);
    }
}
