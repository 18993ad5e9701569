package activitylog.store;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents that hold what all logs say.
 *
 * <p>Those that are not there yet are inserted, those that do not say it all yet are updated: three
 * commands for a batch, of any size. The ids are sorted, so that two who write the same do not wait
 * for each other.
 */
final class FactDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(FactDocuments.class);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<BsonDocument> collection;

    FactDocuments(MongoCollection<?> collection) {
        this.collection = collection.withDocumentClass(BsonDocument.class);
    }

    /** Brings in what a batch of logs says. */
    void keep(Facts facts) {
        if (facts.keys().isEmpty()) {
            return;
        }
        Map<String, BsonDocument> known = known(facts);
        List<String> strangers =
                facts.keys().stream().filter(key -> !known.containsKey(key)).toList();
        Insertion.of(collection, strangers.stream().map(facts::document).toList())
                .forEach((position, code) -> {
                    if (code == Insertion.DUPLICATE) {
                        // Somebody else came first.
                        known.put(strangers.get(position), new BsonDocument());
                    } else {
                        tooLarge(code);
                    }
                });
        update(facts, known);
    }

    /**
     * Those that are there, and what they say: only what no failover takes back, because what they
     * say is not written again.
     */
    private Map<String, BsonDocument> known(Facts facts) {
        Map<String, BsonDocument> known = new TreeMap<>();
        collection
                .withDocumentClass(RawBsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .find(
                        Filters.and(
                                Filters.in(Facts.ID, facts.keys()),
                                ListCriteria.ofTenant(facts.scope())))
                .batchSize(facts.keys().size() + 1)
                .forEach(document -> known.put(document.getString(Facts.ID).getValue(), document));
        return known;
    }

    private void update(Facts facts, Map<String, BsonDocument> known) {
        List<UpdateOneModel<BsonDocument>> updates =
                known.entrySet().stream()
                        .map(each -> facts.update(each.getKey(), each.getValue()))
                        .filter(Objects::nonNull)
                        .toList();
        Resending.of(updates, Resending.LASTING, each -> collection.bulkWrite(each, UNORDERED))
                .forEach((_, code) -> tooLarge(code));
    }

    private void tooLarge(int code) {
        LOG.warn(
                "Not all that logs say was kept in {}: error {}, a document is too large",
                collection.getNamespace().getCollectionName(),
                code);
    }
}
