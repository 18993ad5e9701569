package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Question;
import activitylog.activity.Rest;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.jspecify.annotations.Nullable;

/** Activity logs in MongoDB: the collection {@code activity_logs}. */
final class MongoActivityLogs implements ActivityLogs {

    static final String LOGS = "activity_logs";

    private final StoreProperties properties;
    private final LogDocuments documents = new LogDocuments();
    private final MongoCollection<ActivityLog> logs;
    private final Beside beside;
    private final PresentMoments present = new PresentMoments(this::read, Ticker.systemTicker());

    MongoActivityLogs(MongoDatabase database, StoreProperties properties, Beside beside) {
        this.properties = properties;
        this.beside = beside;
        this.logs =
                within(
                        properties.maxTime(),
                        database.getCollection(LOGS, ActivityLog.class)
                                .withCodecRegistry(
                                        CodecRegistries.fromRegistries(
                                                CodecRegistries.fromCodecs(documents),
                                                database.getCodecRegistry())));
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
        return Outages.during(() ->
                beside.recordings()
                        .at(
                                scope,
                                question,
                                each -> logs.countDocuments(LogCriteria.of(scope, each), options)));
    }

    @Override
    public void forEach(Scope scope, Rest rest, Selection selection, Consumer<ActivityLog> each) {
        Projection projection = Projection.of(selection);
        try (MongoCursor<ActivityLog> cursor =
                Outages.during(() -> open(scope, rest, projection))) {
            ReadAhead.forEach(cursor, log -> each.accept(projection.log(log)));
        }
    }

    private MongoCursor<ActivityLog> open(Scope scope, Rest rest, Projection projection) {
        Question question = rest.question();
        Seek behind = new Seek(rest.after(), null, false, 1);
        return within(properties.maxBatchTime(), logs)
                .find(LogCriteria.of(scope, question, behind))
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
    public Instant asOf(Scope scope) {
        return present.of(scope);
    }

    private Instant read(Scope scope) {
        return Outages.during(() -> beside.recordings().asOf(scope));
    }

    @Override
    public Taken take(Scope scope, List<ActivityLog> given) {
        Taking taking =
                new Taking(
                        logs.withDocumentClass(RawBsonDocument.class),
                        beside.recordings(),
                        properties);
        taking.draft(documents, scope, given);
        return Outages.during(() -> {
            // First, so that whoever sees a log finds its customer and its subscriptions.
            beside.customers().keep(scope, taking.logs());
            beside.subscriptions().keep(scope, taking.logs());
            try {
                return taking.store(scope);
            } finally {
                present.forget(scope);
            }
        });
    }
}
