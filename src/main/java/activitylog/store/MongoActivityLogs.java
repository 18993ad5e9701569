package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.KeptLog;
import activitylog.activity.KeptSelection;
import activitylog.activity.PreparedLogs;
import activitylog.activity.Question;
import activitylog.activity.Rest;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Taken;
import com.github.benmanes.caffeine.cache.Ticker;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.jspecify.annotations.Nullable;

/** Activity logs in MongoDB: the collection {@code activity_logs}. */
final class MongoActivityLogs implements ActivityLogs {

    static final String LOGS = "activity_logs";

    private final StoreProperties properties;
    private final LogDocuments documents = new LogDocuments();
    private final LogQueries queries;
    private final MongoCollection<ActivityLog> logs;
    private final Beside beside;
    private final Plans plans;
    private final LogReading reading;
    private final KnownProjections projections = new KnownProjections();
    private final PresentMoments present = new PresentMoments(this::read, Ticker.systemTicker());

    MongoActivityLogs(
            MongoDatabase database, StoreProperties properties, Beside beside, Plans plans) {
        this.plans = plans;
        this.reading =
                new LogReading(
                        plans,
                        new OwnOrder(() ->
                                database.withTimeout(
                                                properties.maxTime().toMillis(),
                                                TimeUnit.MILLISECONDS)
                                        .runCommand(new Document("buildInfo", 1))));
        this.properties = properties;
        this.beside = beside;
        this.queries =
                new LogQueries(
                        database.getCollection(LOGS, ActivityLog.class)
                                .withCodecRegistry(
                                        CodecRegistries.fromRegistries(
                                                CodecRegistries.fromCodecs(
                                                        documents, new RawLogs()),
                                                database.getCodecRegistry())),
                        properties);
        this.logs = queries.limited();
    }

    @Override
    public List<ActivityLog> page(Scope scope, Question question, Seek seek, Selection selection) {
        Projection projection =
                question.isUnbounded()
                        ? projections.of(selection)
                        : projections.recorded(selection);
        List<ActivityLog> page =
                queries.during(() ->
                        reading.page(
                                criteria -> queries.find(criteria, projection),
                                scope,
                                question,
                                seek));
        List<ActivityLog> logs = sourced(scope, page, projection);
        return seek.backward() ? logs.reversed() : logs;
    }

    private List<ActivityLog> sourced(Scope scope, List<ActivityLog> read, Projection projection) {
        List<ActivityLog> logs = read.stream().map(projection::log).toList();
        return projection.source() ? Outages.during(() -> beside.sources().in(scope, logs)) : logs;
    }

    @Override
    public long count(Scope scope, Question question) {
        return Outages.during(
                () -> beside.recordings().at(scope, question, each -> whole(scope, each)));
    }

    private long whole(Scope scope, Question question) {
        Plans.Whole whole = plans.whole(scope, question);
        CountOptions options = new CountOptions().hintString(whole.index().name());
        return logs.countDocuments(whole.criteria(), options);
    }

    /**
     * What was recorded later is read as well, and left out here, as in {@link #forEachKept}:
     * comparing the moments makes an engine read whole documents.
     */
    @Override
    public void forEach(Scope scope, Rest rest, Selection selection, Consumer<ActivityLog> each) {
        Projection projection = Projection.recorded(selection);
        Instant asOf = rest.question().asOf();
        SourcedLogs sourced = new SourcedLogs(beside.sources(), scope, each);
        Consumer<ActivityLog> next = projection.source() ? sourced : each;
        reading.forEach(
                criteria -> queries.stream(criteria, projection),
                scope,
                rest.question().unbounded(),
                seek(rest),
                document -> {
                    ActivityLog log = documents.of(document.bytes());
                    if (!log.recordedAt().isAfter(asOf)) {
                        next.accept(projection.log(log));
                    }
                });
        sourced.flush();
    }

    @Override
    public boolean forEachKept(
            Scope scope, Rest rest, KeptSelection selection, Consumer<KeptLog> each) {
        Projection projection = Projection.recorded(selection.selection());
        if (projection.source()) {
            return false;
        }
        KeptDocument kept =
                new KeptDocument(selection.texts(), raw -> projection.log(documents.of(raw)));
        long asOf = rest.question().asOf().toEpochMilli();
        reading.forEachSideBySide(
                criteria -> queries.stream(criteria, projection),
                scope,
                rest.question().unbounded(),
                seek(rest),
                document -> {
                    kept.read(document.bytes());
                    if (kept.recordedAt() <= asOf) {
                        each.accept(kept);
                    }
                });
        return true;
    }

    private static Seek seek(Rest rest) {
        return new Seek(rest.after(), null, false, 1);
    }

    @Override
    public @Nullable ActivityLog find(Scope scope, String id, Selection selection) {
        Projection projection = projections.of(selection);
        ActivityLog found =
                queries.during(() ->
                        queries.find(LogCriteria.of(scope, id), projection)
                                .hintString("_id_")
                                .first());
        return found == null ? null : sourced(scope, List.of(found), projection).getFirst();
    }

    @Override
    public Instant asOf(Scope scope) {
        return present.of(scope);
    }

    private Instant read(Scope scope) {
        return Outages.during(() -> beside.recordings().asOf(scope));
    }

    @Override
    public PreparedLogs prepare(Scope scope, List<ActivityLog> given) {
        Taking taking =
                new Taking(logs.withDocumentClass(RawBsonDocument.class), beside, properties);
        taking.draft(documents, scope, given);
        return Outages.during(() -> {
            // Now, so that whoever sees a log finds its customer and its subscriptions.
            beside.customers().keep(scope, taking.logs());
            beside.subscriptions().keep(scope, taking.logs());
            beside.companies().keep(scope, taking.logs());
            taking.source();
            return () -> keep(scope, taking);
        });
    }

    private Taken keep(Scope scope, Taking taking) {
        try {
            return Outages.during(() -> taking.store(scope));
        } finally {
            present.forget(scope);
        }
    }
}
