package activitylog.store;

import activitylog.activity.Scope;
import com.mongodb.ReadConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a batch of logs says about customers, or about subscriptions: one document each.
 *
 * <p>Those that are not there yet are inserted, those that do not say it all yet are updated: three
 * commands for a batch, of any size. The ids are sorted, so that two who write the same do not wait
 * for each other.
 */
final class Facts {

    static final String ID = "_id";
    static final String TENANT = "tenant";

    /** In characters. Ids have 36; not every engine takes keys of any length. */
    private static final int LONGEST_ID = 256;

    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final Scope scope;
    private final Map<String, Map<String, Fact>> byKey = new TreeMap<>();

    Facts(Scope scope) {
        this.scope = scope;
    }

    /** The id of a document. */
    static String key(Scope scope, String id) {
        return scope.tenant() + '/' + Text.lowerCase(id);
    }

    /** Where to say something of the one with that id; ids that are too long are forgotten. */
    Map<String, Fact> of(String id) {
        return id.length() > LONGEST_ID
                ? new HashMap<>()
                : byKey.computeIfAbsent(key(scope, id), _ -> new TreeMap<>());
    }

    /** Adds a fact to what was said of one. */
    static void say(Map<String, Fact> said, String field, Fact fact) {
        said.merge(field, fact, Fact::with);
    }

    void keepIn(MongoCollection<Document> collection) {
        if (byKey.isEmpty()) {
            return;
        }
        MongoCollection<BsonDocument> documents = collection.withDocumentClass(BsonDocument.class);
        Map<String, BsonDocument> known = known(collection);
        List<String> strangers =
                byKey.keySet().stream().filter(key -> !known.containsKey(key)).toList();
        Map<Integer, Integer> left =
                Insertion.of(documents, strangers.stream().map(this::document).toList());
        left.forEach((position, code) -> {
            if (code == Insertion.DUPLICATE) {
                // Somebody else came first.
                known.put(strangers.get(position), new BsonDocument());
            } else {
                tooLarge(collection, code);
            }
        });
        update(documents, known);
    }

    /**
     * Those that are there, and what they say: only what no failover takes back, because what they
     * say is not written again.
     */
    private Map<String, BsonDocument> known(MongoCollection<?> collection) {
        Map<String, BsonDocument> known = new TreeMap<>();
        collection
                .withDocumentClass(RawBsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .find(Filters.and(Filters.in(ID, byKey.keySet()), tenant()))
                .batchSize(byKey.size() + 1)
                .forEach(document -> known.put(document.getString(ID).getValue(), document));
        return known;
    }

    private Bson tenant() {
        return Filters.eq(TENANT, scope.tenant());
    }

    private BsonDocument document(String key) {
        BsonDocument document =
                new BsonDocument(ID, new BsonString(key))
                        .append(TENANT, new BsonString(scope.tenant()));
        said(key).forEach((field, fact) -> put(document, field, fact));
        return document;
    }

    private static void put(BsonDocument document, String path, Fact fact) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            document.put(path, fact.value());
        } else {
            BsonDocument inside =
                    document.computeIfAbsent(path.substring(0, dot), _ -> new BsonDocument())
                            .asDocument();
            put(inside, path.substring(dot + 1), fact);
        }
    }

    private void update(MongoCollection<BsonDocument> documents, Map<String, BsonDocument> known) {
        List<UpdateOneModel<BsonDocument>> updates = new ArrayList<>();
        known.forEach((key, document) -> {
            Map<String, Fact> missing = new TreeMap<>(said(key));
            missing.entrySet().removeIf(fact -> fact.getValue().isIn(at(document, fact.getKey())));
            if (!missing.isEmpty()) {
                updates.add(update(key, missing));
            }
        });
        Resending.of(updates, Resending.LASTING, each -> write(documents, each))
                .forEach((_, code) -> tooLarge(documents, code));
    }

    /** What is at a path; null if there is nothing. */
    private static @Nullable BsonValue at(BsonDocument document, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return document.get(path);
        }
        return document.get(path.substring(0, dot)) instanceof BsonDocument inside
                ? at(inside, path.substring(dot + 1))
                : null;
    }

    private static BulkWriteResult write(
            MongoCollection<BsonDocument> documents, List<UpdateOneModel<BsonDocument>> updates) {
        return documents.bulkWrite(updates, UNORDERED);
    }

    private UpdateOneModel<BsonDocument> update(String key, Map<String, Fact> missing) {
        BsonDocument operators = new BsonDocument();
        missing.forEach((field, fact) ->
                operators
                        .computeIfAbsent(fact.operator(), _ -> new BsonDocument())
                        .asDocument()
                        .put(field, fact.operand()));
        BsonDocument one =
                new BsonDocument(ID, new BsonString(key))
                        .append(TENANT, new BsonString(scope.tenant()));
        return new UpdateOneModel<>(one, operators);
    }

    private Map<String, Fact> said(String key) {
        return byKey.getOrDefault(key, Map.of());
    }

    private static void tooLarge(MongoCollection<?> collection, int code) {
        LOG.warn(
                "Not all that logs say was kept in {}: error {}, a document is too large",
                collection.getNamespace().getCollectionName(),
                code);
    }
}
