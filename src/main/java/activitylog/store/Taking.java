package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Scope;
import activitylog.activity.Taken;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonSerializationException;
import org.bson.RawBsonDocument;

/** Takes one list of logs in. */
final class Taking {

    private static final String NOT_STORED = "The record cannot be stored in the database.";

    private final MongoCollection<RawBsonDocument> collection;
    private final Beside beside;
    private final StoreProperties properties;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, String> refused = new HashMap<>();
    private int stored;
    private int duplicates;

    Taking(MongoCollection<RawBsonDocument> collection, Beside beside, StoreProperties properties) {
        this.collection = collection;
        this.beside = beside;
        this.properties = properties;
    }

    /** Makes the documents, and refuses logs of which there can be none. */
    void draft(LogDocuments documents, Scope scope, List<ActivityLog> logs) {
        for (int i = 0; i < logs.size(); i++) {
            try {
                ActivityLog log = logs.get(i);
                drafts.add(
                        new Draft(
                                i,
                                log,
                                documents.document(scope, log),
                                SourceDocuments.of(scope, log)));
            } catch (BsonMaximumSizeExceededException e) {
                refused.put(i, "The record is too large: at most 16 MB can be stored.");
            } catch (BsonSerializationException e) {
                refused.put(i, "The record is nested too deeply to be stored.");
            }
        }
    }

    /** The logs that can be stored. */
    List<ActivityLog> logs() {
        return drafts.stream().map(Draft::log).toList();
    }

    /** Stores the documents, batch by batch. */
    Taken store(Scope scope) {
        drafts.sort(Comparator.comparing(draft -> draft.log().id()));
        List<Draft> batch = new ArrayList<>();
        long bytes = 0;
        for (Draft draft : drafts) {
            if (isFull(batch, bytes + draft.size())) {
                store(scope, sourced(batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(draft);
            bytes += draft.size();
        }
        store(scope, sourced(batch));
        return new Taken(stored, duplicates, refused);
    }

    private boolean isFull(List<Draft> batch, long bytes) {
        return batch.size() == properties.writeBatch()
                || (!batch.isEmpty() && bytes > properties.writeBatchSize().toBytes());
    }

    /** Stores the source records. Those whose source record cannot be stored are left out. */
    private List<Draft> sourced(List<Draft> batch) {
        List<Draft> those = batch.stream().filter(draft -> draft.source() != null).toList();
        Map<Integer, Integer> errors =
                beside.sources().keep(those.stream().map(Draft::source).toList());
        List<Draft> without = errors.keySet().stream().map(those::get).toList();
        without.forEach(draft -> refused.put(draft.position(), NOT_STORED));
        return batch.stream().filter(draft -> !without.contains(draft)).toList();
    }

    private void store(Scope scope, List<Draft> batch) {
        if (batch.isEmpty()) {
            return;
        }
        List<RawBsonDocument> documents = batch.stream().map(Draft::document).toList();
        Stamp stamp = new Stamp(beside.recordings(), scope, documents);
        Map<Integer, Integer> errors = Insertion.of(collection, documents, stamp::renew);
        stamp.close();
        stored += batch.size() - errors.size();
        errors.forEach((index, code) -> count(batch.get(index).position(), code));
    }

    private void count(int position, int code) {
        if (code == Insertion.DUPLICATE) {
            duplicates++;
        } else {
            refused.put(position, NOT_STORED);
        }
    }
}
