package activitylog.store;

import activitylog.activity.Unavailable;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Inserts documents, each on its own: some may be there already.
 *
 * <p>Who inserts sorts by id, so that two who insert the same do not wait for each other. Where it
 * happens all the same, an engine gives one of them up; those documents are sent again.
 */
final class Insertion<T> {

    /** The error of a document whose id is there already. */
    static final int DUPLICATE = 11000;

    /** Errors of a document that does not get better: bad value, too deep, invalid, too large. */
    private static final Set<Integer> LASTING = Set.of(DUPLICATE, 2, 15, 22, 10334);

    private static final int ATTEMPTS = 8;
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoCollection<T> collection;
    private final List<T> documents;
    private final Runnable before;
    private final Map<Integer, Integer> errors = new HashMap<>();

    private Insertion(MongoCollection<T> collection, List<T> documents, Runnable before) {
        this.collection = collection;
        this.documents = documents;
        this.before = before;
    }

    /** The error codes of the documents that were not inserted, by their position. */
    static <T> Map<Integer, Integer> of(MongoCollection<T> collection, List<T> documents) {
        return of(collection, documents, () -> {});
    }

    /**
     * The error codes of the documents that were not inserted, by their position.
     *
     * @param before is done each time before documents are sent
     */
    static <T> Map<Integer, Integer> of(
            MongoCollection<T> collection, List<T> documents, Runnable before) {
        Insertion<T> insertion = new Insertion<>(collection, documents, before);
        insertion.run();
        return insertion.errors;
    }

    private void run() {
        List<Integer> left = IntStream.range(0, documents.size()).boxed().toList();
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            before.run();
            left = insert(left, attempt);
        }
    }

    /** Inserts the documents at those positions; the rest is to be sent again. */
    private List<Integer> insert(List<Integer> positions, int attempt) {
        try {
            collection.insertMany(positions.stream().map(documents::get).toList(), UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            List<Integer> again = sort(positions, e.getWriteErrors());
            if (e.getWriteConcernError() != null || (!again.isEmpty() && attempt == ATTEMPTS)) {
                throw new Unavailable(e);
            }
            return again;
        }
    }

    private List<Integer> sort(List<Integer> positions, List<BulkWriteError> found) {
        List<Integer> again = new ArrayList<>();
        for (BulkWriteError error : found) {
            int position = positions.get(error.getIndex());
            if (LASTING.contains(error.getCode())) {
                errors.put(position, error.getCode());
            } else {
                again.add(position);
            }
        }
        return again;
    }
}
