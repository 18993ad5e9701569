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

    /**
     * As they are read most: what is read one after the other lies beside each other, and behind
     * it, which is how disks are read fast.
     */
    private static final Comparator<Draft> NEWEST_FIRST =
            Comparator.comparing((Draft draft) -> draft.log().occurredAt())
                    .thenComparing(draft -> draft.log().id())
                    .reversed();

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
        drafts.sort(NEWEST_FIRST);
    }

    /** The logs that can be stored. */
    List<ActivityLog> logs() {
        return drafts.stream().map(Draft::log).toList();
    }

    /** Stores the source records, and leaves out the logs whose source record cannot be stored. */
    void source() {
        batches().forEach(this::source);
        drafts.removeIf(draft -> refused.containsKey(draft.position()));
    }

    private void source(List<Draft> batch) {
        List<Draft> those = batch.stream().filter(draft -> draft.source() != null).toList();
        beside.sources()
                .keep(those.stream().map(Draft::source).toList())
                .keySet()
                .forEach(index -> refused.put(those.get(index).position(), NOT_STORED));
    }

    /** Stores the documents, batch by batch. */
    Taken store(Scope scope) {
        batches().forEach(batch -> store(scope, batch));
        return new Taken(stored, duplicates, refused);
    }

    /** Parts of the drafts that can be written at a time. */
    private List<List<Draft>> batches() {
        List<List<Draft>> batches = new ArrayList<>();
        int start = 0;
        long bytes = 0;
        for (int i = 0; i < drafts.size(); i++) {
            long size = drafts.get(i).size();
            if (i > start && isFull(i - start, bytes + size)) {
                batches.add(drafts.subList(start, i));
                start = i;
                bytes = 0;
            }
            bytes += size;
        }
        batches.add(drafts.subList(start, drafts.size()));
        return batches;
    }

    private boolean isFull(int count, long bytes) {
        return count == properties.writeBatch() || bytes > properties.writeBatchSize().toBytes();
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
