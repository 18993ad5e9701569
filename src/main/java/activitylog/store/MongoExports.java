package activitylog.store;

import activitylog.activity.ExportReceipt;
import activitylog.activity.ExportSeek;
import activitylog.activity.ExportState;
import activitylog.activity.Exports;
import activitylog.activity.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Receipts in MongoDB: the collection {@code exports}. Its ids begin with the tenant and go on in
 * the order of time, so that no other index is needed.
 */
final class MongoExports implements Exports {

    static final String EXPORTS = "exports";

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String UPDATED_AT = "updatedAt";
    private static final String CHECKPOINTS = "progress.checkpoints";

    /** Stands behind every id of a tenant, and in front of those of all others. */
    private static final char BEHIND = '/' + 1;

    private final RecordFormat<ExportReceipt> format = new Formats().ofRecord(ExportReceipt.class);
    private final MongoCollection<RawBsonDocument> collection;
    private final InstantSource clock;

    MongoExports(MongoDatabase database, StoreProperties properties, InstantSource clock) {
        this.collection =
                database.getCollection(EXPORTS, RawBsonDocument.class)
                        .withTimeout(properties.maxTime().toMillis(), TimeUnit.MILLISECONDS);
        this.clock = clock;
    }

    @Override
    public void keep(Scope scope, ExportReceipt receipt) {
        RawBsonDocument document = document(scope, receipt);
        ReplaceOptions made = new ReplaceOptions().upsert(true);
        Outages.during(() -> collection.replaceOne(of(scope, receipt.id()), document, made));
    }

    private RawBsonDocument document(Scope scope, ExportReceipt receipt) {
        BasicOutputBuffer bytes = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(bytes)) {
            writer.writeStartDocument();
            writer.writeString(ID, key(scope, receipt.id()));
            writer.writeString(LogField.TENANT, scope.tenant());
            format.writeFields(writer, receipt);
            writer.writeEndDocument();
        }
        return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getSize());
    }

    @Override
    public @Nullable ExportReceipt find(Scope scope, String id) {
        RawBsonDocument found =
                Outages.during(() ->
                        collection.find(of(scope, Text.storable(id))).hintString("_id_").first());
        return found == null ? null : receipt(found, clock.instant());
    }

    @Override
    public List<ExportReceipt> page(Scope scope, ExportSeek seek) {
        Instant now = clock.instant();
        return Outages.during(() ->
                collection
                        .find(Filters.and(criteria(scope, seek, now)))
                        .hintString("_id_")
                        .sort(Sorts.descending(ID))
                        .projection(seek.checkpoints() ? null : Projections.exclude(CHECKPOINTS))
                        .limit(seek.limit())
                        .batchSize(seek.limit())
                        .map(document -> receipt(document, now))
                        .into(new ArrayList<>()));
    }

    private static List<Bson> criteria(Scope scope, ExportSeek seek, Instant now) {
        String first = key(scope, "");
        String last =
                seek.after() == null
                        ? scope.tenant() + BEHIND
                        : key(scope, Text.storable(seek.after()));
        List<Bson> criteria =
                new ArrayList<>(List.of(Filters.gte(ID, first), Filters.lt(ID, last)));
        if (seek.state() != null) {
            criteria.add(is(seek.state(), now));
        }
        return criteria;
    }

    /** What {@link ExportReceipt#asRead} says, as a criterion. */
    private static Bson is(ExportState state, Instant now) {
        Instant told = now.minus(ExportReceipt.LEASE);
        Bson stored = Filters.eq(STATE, state.name());
        return switch (state) {
            case RUNNING -> Filters.and(stored, Filters.gte(UPDATED_AT, told));
            case FAILED ->
                    Filters.or(
                            stored,
                            Filters.and(
                                    Filters.eq(STATE, ExportState.RUNNING.name()),
                                    Filters.lt(UPDATED_AT, told)));
            case COMPLETE, CANCELLED -> stored;
        };
    }

    private ExportReceipt receipt(RawBsonDocument document, Instant now) {
        return format.read(DocumentReader.of(document)).asRead(now);
    }

    private static Bson of(Scope scope, String id) {
        return Filters.eq(ID, key(scope, id));
    }

    private static String key(Scope scope, String id) {
        return scope.tenant() + '/' + id;
    }
}
