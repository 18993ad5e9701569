package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;

/**
 * The source records of logs: the collection {@code sources}. They are seldom asked for, and an
 * engine reads documents whole, so those of the logs only have a reference to them. A source record
 * is stored before its log, so that whoever sees the log finds it.
 */
final class SourceRecords {

    static final String COLLECTION = "sources";

    private final MongoCollection<RawBsonDocument> collection;

    SourceRecords(MongoCollection<RawBsonDocument> collection) {
        this.collection = collection;
    }

    /**
     * Stores those that are not there yet.
     *
     * @return the error codes of those that cannot be stored, by their position
     */
    Map<Integer, Integer> keep(List<RawBsonDocument> documents) {
        Map<Integer, Integer> errors = new HashMap<>(Insertion.of(collection, documents));
        errors.values().removeIf(code -> code == Insertion.DUPLICATE);
        return errors;
    }

    /** The same logs with their source records in place of the references to them. */
    List<ActivityLog> in(Scope scope, List<ActivityLog> logs) {
        List<String> ids =
                logs.stream().filter(SourceRecords::refers).map(SourceRecords::id).toList();
        if (ids.isEmpty()) {
            return logs;
        }
        Map<String, String> sources = read(scope, ids);
        return logs.stream()
                .map(log -> refers(log) ? log.withSource(sources.get(id(log))) : log)
                .toList();
    }

    private Map<String, String> read(Scope scope, List<String> ids) {
        Map<String, String> sources = new HashMap<>();
        collection
                .find(Filters.and(LogCriteria.of(scope), Filters.in(LogField.ID, ids)))
                .hintString("_id_")
                // One more than there can be, so that the engine keeps no cursor open.
                .batchSize(ids.size() + 1)
                .forEach(found ->
                        sources.put(SourceDocuments.id(found), SourceDocuments.source(found)));
        return sources;
    }

    private static boolean refers(ActivityLog log) {
        return log.source() != null && SourceReference.is(log.source());
    }

    private static String id(ActivityLog log) {
        return SourceDocuments.id(log, String.valueOf(log.source()));
    }
}
