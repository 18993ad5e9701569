package activitylog.store;

import activitylog.activity.ActivityLog;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.cursor.TimeoutMode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.conversions.Bson;

/** Finds logs, and ends what takes longer than it may. */
final class LogQueries {

    private final MongoCollection<ActivityLog> logs;
    private final MongoCollection<ActivityLog> limited;
    private final StoreProperties properties;
    private final Watchdog watchdog;

    /**
     * @param logs the logs, without a limit of time
     */
    LogQueries(MongoCollection<ActivityLog> logs, StoreProperties properties) {
        this.logs = logs;
        this.limited = within(properties.maxTime(), logs);
        this.properties = properties;
        this.watchdog = new Watchdog(properties.maxTime());
    }

    private static <T> MongoCollection<T> within(Duration time, MongoCollection<T> collection) {
        return collection.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The logs, where the driver keeps the time. */
    MongoCollection<ActivityLog> limited() {
        return limited;
    }

    /**
     * What the work answers, which asks {@link #find}.
     *
     * @throws activitylog.activity.Unavailable if the database cannot be reached in time
     */
    <T> T during(Supplier<T> work) {
        return Outages.during(() -> watchdog.during(work));
    }

    /** Logs that meet criteria; the driver keeps the time where the watchdog cannot. */
    FindIterable<ActivityLog> find(Bson criteria, Projection projection) {
        return (Thread.currentThread().isVirtual() ? logs : limited)
                .find(criteria)
                .maxTime(properties.maxTime().toMillis(), TimeUnit.MILLISECONDS)
                .projection(projection.fields());
    }

    /** The same as bytes in batches, each of which has a time of its own. */
    FindIterable<RawLog> stream(Bson criteria, Projection projection) {
        return within(properties.maxBatchTime(), logs.withDocumentClass(RawLog.class))
                .find(criteria)
                .projection(projection.fields())
                .batchSize(properties.readBatch())
                // Otherwise the time would count for the whole export.
                .timeoutMode(TimeoutMode.ITERATION);
    }
}
