package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.Unavailable;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What happens to documents that an engine gives up, which is hard to provoke on a real one. */
class InsertionTests {

    private static final int DEADLOCK = 16908292;
    private static final int TOO_LARGE = 10334;

    private final List<List<Document>> sent = new ArrayList<>();
    private final List<Map<Integer, Integer>> answers = new ArrayList<>();

    private final Document one = new Document("_id", "1");
    private final Document two = new Document("_id", "2");
    private final Document three = new Document("_id", "3");

    /** A collection that answers each insert with the next errors, and then with none. */
    @SuppressWarnings("unchecked")
    private MongoCollection<Document> collection() {
        return (MongoCollection<Document>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {MongoCollection.class},
                        (_, method, arguments) -> {
                            assertThat(method.getName()).isEqualTo("insertMany");
                            sent.add((List<Document>) arguments[0]);
                            Map<Integer, Integer> errors =
                                    answers.isEmpty() ? Map.of() : answers.removeFirst();
                            if (!errors.isEmpty()) {
                                throw failure(errors);
                            }
                            return null;
                        });
    }

    private static MongoBulkWriteException failure(Map<Integer, Integer> errors) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                new TreeMap<>(errors)
                        .entrySet().stream()
                                .map(error ->
                                        new BulkWriteError(
                                                error.getValue(),
                                                "refused",
                                                new BsonDocument(),
                                                error.getKey()))
                                .toList(),
                null,
                new ServerAddress(),
                Set.of());
    }

    @Test
    void documentsThatWereGivenUpAreSentAgain() {
        answers.add(Map.of(0, DEADLOCK, 2, DEADLOCK));
        answers.add(Map.of(1, DEADLOCK));
        assertThat(Insertion.of(collection(), List.of(one, two, three))).isEmpty();
        assertThat(sent)
                .containsExactly(List.of(one, two, three), List.of(one, three), List.of(three));
    }

    @Test
    void documentsThatAreThereOrCannotBeStoredAreToldByTheirPosition() {
        answers.add(Map.of(0, DEADLOCK, 1, Insertion.DUPLICATE, 2, TOO_LARGE));
        answers.add(Map.of(0, Insertion.DUPLICATE));
        assertThat(Insertion.of(collection(), List.of(one, two, three)))
                .isEqualTo(Map.of(0, Insertion.DUPLICATE, 1, Insertion.DUPLICATE, 2, TOO_LARGE));
    }

    @Test
    void anEngineThatGivesUpAgainAndAgainIsUnavailable() {
        for (int i = 0; i < 20; i++) {
            answers.add(Map.of(0, DEADLOCK));
        }
        assertThatThrownBy(() -> Insertion.of(collection(), List.of(one)))
                .isInstanceOf(Unavailable.class);
        assertThat(sent).hasSizeBetween(3, 19);
    }

    @Test
    void nothingIsSentIfThereIsNothing() {
        assertThat(Insertion.of(collection(), List.of())).isEmpty();
        assertThat(sent).isEmpty();
    }
}
