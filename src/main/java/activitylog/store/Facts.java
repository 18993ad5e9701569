package activitylog.store;

import activitylog.activity.Scope;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a batch of logs says about customers, or about subscriptions: one document each.
 *
 * <p>Those that are not there yet are inserted, all others are updated: three commands for a batch,
 * of any size. The ids are sorted, so that two who write the same do not wait for each other.
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
        Set<String> known = known(documents);
        List<String> strangers =
                byKey.keySet().stream().filter(key -> !known.contains(key)).toList();
        Map<Integer, Integer> left =
                Insertion.of(documents, strangers.stream().map(this::document).toList());
        left.forEach((position, code) -> {
            if (code == Insertion.DUPLICATE) {
                // Somebody else came first.
                known.add(strangers.get(position));
            } else {
                tooLarge(collection, code);
            }
        });
        update(documents, byKey.keySet().stream().filter(known::contains).toList());
    }

    private Set<String> known(MongoCollection<BsonDocument> documents) {
        Set<String> known = new HashSet<>();
        documents
                .find(Filters.and(Filters.in(ID, byKey.keySet()), tenant()))
                .projection(Projections.include(ID))
                .batchSize(byKey.size() + 1)
                .forEach(document -> known.add(document.getString(ID).getValue()));
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

    private void update(MongoCollection<BsonDocument> documents, List<String> keys) {
        List<UpdateOneModel<BsonDocument>> updates = keys.stream().map(this::update).toList();
        Resending.of(updates, Resending.LASTING, each -> write(documents, each))
                .forEach((_, code) -> tooLarge(documents, code));
    }

    private static BulkWriteResult write(
            MongoCollection<BsonDocument> documents, List<UpdateOneModel<BsonDocument>> updates) {
        return documents.bulkWrite(updates, UNORDERED);
    }

    private UpdateOneModel<BsonDocument> update(String key) {
        BsonDocument operators = new BsonDocument();
        said(key)
                .forEach((field, fact) ->
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
