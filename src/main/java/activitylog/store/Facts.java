package activitylog.store;

import activitylog.activity.Scope;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a batch of logs says about customers, or about subscriptions: one document each.
 *
 * <p>All of a batch is one command, whether a document is there already or not, and nothing is read
 * before. The ids are sorted, so that two who write the same do not wait for each other.
 */
final class Facts {

    static final String ID = "_id";
    static final String TENANT = "tenant";

    /** In characters. Ids have 36; not every engine takes keys of any length. */
    private static final int LONGEST_ID = 256;

    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

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
        List<UpdateOneModel<Document>> updates =
                byKey.entrySet().stream()
                        .map(each -> update(each.getKey(), each.getValue()))
                        .toList();
        Map<Integer, Integer> errors =
                Resending.of(updates, Resending.LASTING, each -> write(collection, each));
        errors.forEach((_, code) ->
                LOG.warn(
                        "Not all that logs say was kept in {}: error {}, a document is too large",
                        collection.getNamespace().getCollectionName(),
                        code));
    }

    private static BulkWriteResult write(
            MongoCollection<Document> collection, List<UpdateOneModel<Document>> updates) {
        return collection.bulkWrite(updates, UNORDERED);
    }

    private UpdateOneModel<Document> update(String key, Map<String, Fact> said) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq(ID, key), Filters.eq(TENANT, scope.tenant())),
                Updates.combine(
                        said.entrySet().stream()
                                .map(each -> each.getValue().into(each.getKey()))
                                .toList()),
                UPSERT);
    }
}
