package activitylog.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Inserts documents, each on its own: some may be there already.
 *
 * <p>Who inserts sorts the documents by what is in them, so that two who insert the same do not
 * wait for each other.
 */
final class Insertion {

    /** The error of a document whose id is there already. */
    static final int DUPLICATE = 11000;

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private static final Set<Integer> LASTING = lasting();

    private Insertion() {}

    private static Set<Integer> lasting() {
        Set<Integer> all = new HashSet<>(Resending.LASTING);
        all.add(DUPLICATE);
        return Set.copyOf(all);
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
        return Resending.of(
                documents,
                LASTING,
                each -> {
                    before.run();
                    collection.insertMany(each, UNORDERED);
                });
    }
}
