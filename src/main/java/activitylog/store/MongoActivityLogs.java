package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Taken;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Activity logs in MongoDB: the collection {@code activity_logs}. */
final class MongoActivityLogs implements ActivityLogs {

    static final String LOGS = "activity_logs";

    private final StoreProperties properties;
    private final LogDocuments documents = new LogDocuments();
    private final MongoCollection<ActivityLog> logs;
    private final MongoCustomers customers;
    private final MongoSubscriptions subscriptions;
    private final CompanyNames companies;
    private final Plans plans;
    private final LogReading reading;

    /** Keeps what the logs say about others there as well. */
    MongoActivityLogs(
            MongoDatabase database,
            StoreProperties properties,
            MongoCustomers customers,
            MongoSubscriptions subscriptions) {
        this.properties = properties;
        this.customers = customers;
        this.subscriptions = subscriptions;
        this.logs =
                within(
                        properties.maxTime(),
                        database.getCollection(LOGS, ActivityLog.class)
                                .withCodecRegistry(
                                        CodecRegistries.fromRegistries(
                                                CodecRegistries.fromCodecs(documents),
                                                database.getCodecRegistry())));
        this.companies =
                new CompanyNames(
                        within(
                                properties.maxTime(),
                                database.getCollection(CompanyNames.COLLECTION)));
        Density density = new Density(logs);
        this.plans = new Plans(logs.withDocumentClass(Document.class), companies, density);
        this.reading = new LogReading(plans, density);
    }

    Plans plans() {
        return plans;
    }

    private static <T> MongoCollection<T> within(Duration time, MongoCollection<T> collection) {
        return collection.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public List<ActivityLog> page(Scope scope, Question question, Seek seek, Selection selection) {
        Projection projection = Projection.of(selection);
        List<ActivityLog> page =
                Outages.during(() ->
                        reading.page(
                                criteria -> logs.find(criteria).projection(projection.fields()),
                                scope,
                                question,
                                seek));
        List<ActivityLog> logs = page.stream().map(projection::log).toList();
        return seek.backward() ? logs.reversed() : logs;
    }

    @Override
    public long count(Scope scope, Question question) {
        return Outages.during(() -> {
            Plans.Whole whole = plans.whole(scope, question);
            CountOptions options = new CountOptions().hintString(whole.index().name());
            return logs.countDocuments(whole.criteria(), options);
        });
    }

    @Override
    public void forEach(
            Scope scope, Question question, Selection selection, Consumer<ActivityLog> each) {
        Projection projection = Projection.of(selection);
        reading.forEach(
                criteria -> streamed(criteria, projection),
                scope,
                question,
                Seek.first(1),
                log -> each.accept(projection.log(log)));
    }

    private FindIterable<ActivityLog> streamed(Bson criteria, Projection projection) {
        return within(properties.maxBatchTime(), logs)
                .find(criteria)
                .projection(projection.fields())
                .batchSize(properties.readBatch())
                // Otherwise the time would count for the whole export.
                .timeoutMode(TimeoutMode.ITERATION);
    }

    @Override
    public @Nullable ActivityLog find(Scope scope, String id, Selection selection) {
        Projection projection = Projection.of(selection);
        ActivityLog found =
                Outages.during(() ->
                        logs.find(LogCriteria.of(scope, id))
                                .hintString("_id_")
                                .projection(projection.fields())
                                .first());
        return found == null ? null : projection.log(found);
    }

    @Override
    public Instant latest(Scope scope) {
        ActivityLog latest =
                Outages.during(() ->
                        logs.find(LogCriteria.of(scope))
                                .hintString(LogIndexes.BY_RECORDING.name())
                                .sort(Sorts.descending(LogField.RECORDED_AT))
                                .projection(Projections.include(LogField.RECORDED_AT))
                                .first());
        return latest == null ? Instant.EPOCH : latest.recordedAt();
    }

    @Override
    public Taken take(Scope scope, List<ActivityLog> given) {
        Taking taking = new Taking(logs.withDocumentClass(RawBsonDocument.class), properties);
        taking.draft(documents, scope, given);
        return Outages.during(() -> {
            // First, so that whoever sees a log finds its customer and its subscriptions.
            customers.keep(scope, taking.logs());
            subscriptions.keep(scope, taking.logs());
            companies.keep(scope, taking.logs());
            return taking.store();
        });
    }
}
