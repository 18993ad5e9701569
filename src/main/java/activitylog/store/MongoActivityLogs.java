package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Customer;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Taken;
import com.github.benmanes.caffeine.cache.Ticker;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.jspecify.annotations.Nullable;

/** Activity logs in MongoDB: the collections {@code activity_logs} and {@code customers}. */
final class MongoActivityLogs implements ActivityLogs {

    static final String LOGS = "activity_logs";
    static final String CUSTOMERS = "customers";

    private final StoreProperties properties;
    private final LogDocuments documents = new LogDocuments();
    private final MongoCollection<ActivityLog> logs;
    private final MongoCustomers customers;
    private final LatestLogs latest = new LatestLogs(this::read, Ticker.systemTicker());

    MongoActivityLogs(MongoDatabase database, StoreProperties properties) {
        this.properties = properties;
        this.logs =
                within(
                        properties.maxTime(),
                        database.getCollection(LOGS, ActivityLog.class)
                                .withCodecRegistry(
                                        CodecRegistries.fromRegistries(
                                                CodecRegistries.fromCodecs(documents),
                                                database.getCodecRegistry())));
        this.customers =
                new MongoCustomers(within(properties.maxTime(), database.getCollection(CUSTOMERS)));
    }

    private static <T> MongoCollection<T> within(Duration time, MongoCollection<T> collection) {
        return collection.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public List<ActivityLog> page(Scope scope, Question question, Seek seek, Selection selection) {
        Projection projection = Projection.of(selection);
        List<ActivityLog> page =
                Outages.during(() ->
                        logs.find(LogCriteria.of(scope, question, seek))
                                .hintString(LogIndexes.of(question.filter()).name())
                                .sort(LogOrder.of(question, seek.backward()))
                                .projection(projection.fields())
                                .limit(seek.limit())
                                .batchSize(seek.limit())
                                .map(projection::log)
                                .into(new ArrayList<>()));
        return seek.backward() ? page.reversed() : page;
    }

    @Override
    public long count(Scope scope, Question question) {
        CountOptions options =
                new CountOptions().hintString(LogIndexes.of(question.filter()).name());
        return Outages.during(() -> logs.countDocuments(LogCriteria.of(scope, question), options));
    }

    @Override
    public void forEach(
            Scope scope, Question question, Selection selection, Consumer<ActivityLog> each) {
        Projection projection = Projection.of(selection);
        try (MongoCursor<ActivityLog> cursor =
                Outages.during(() -> open(scope, question, projection))) {
            ReadAhead.forEach(cursor, log -> each.accept(projection.log(log)));
        }
    }

    private MongoCursor<ActivityLog> open(Scope scope, Question question, Projection projection) {
        return within(properties.maxBatchTime(), logs)
                .find(LogCriteria.of(scope, question))
                .hintString(LogIndexes.of(question.filter()).name())
                .sort(LogOrder.of(question))
                .projection(projection.fields())
                .batchSize(properties.readBatch())
                // Otherwise the time would count for the whole export.
                .timeoutMode(TimeoutMode.ITERATION)
                .cursor();
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
        return latest.of(scope);
    }

    private Instant read(Scope scope) {
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
            // First, so that whoever sees a log finds its customer.
            customers.keep(scope, taking.logs());
            try {
                return taking.store();
            } finally {
                latest.forget(scope);
            }
        });
    }

    @Override
    public @Nullable Customer customer(Scope scope, String id) {
        return Outages.during(() -> customers.find(scope, id));
    }

    @Override
    public List<Customer> customers(Scope scope, Collection<String> ids) {
        return Outages.during(() -> customers.find(scope, ids));
    }
}
