package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Indexes that no question is answered by any more go; those of others stay. */
class FormerIndexesTests {

    @Test
    void anIndexOfAnEarlierVersionIsDropped() {
        try (Engine engine = Engine.embedded()) {
            MongoCollection<Document> logs =
                    engine.database().getCollection(MongoActivityLogs.LOGS);
            logs.createIndex(
                    Indexes.ascending("tenant", "correlationId"),
                    new IndexOptions().name("by_correlation"));
            logs.createIndex(Indexes.ascending("tenant", "x"), new IndexOptions().name("by_x"));
            LogIndexes.create(logs);
            assertThat(logs.listIndexes().into(new ArrayList<>()))
                    .extracting(index -> index.getString("name"))
                    .containsExactlyInAnyOrder(
                            "_id_", "by_time", "by_customer", "by_action", "by_term", "by_x");
        }
    }
}
