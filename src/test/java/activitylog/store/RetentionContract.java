package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database is told how long to keep logs, and told again when that changes. */
interface RetentionContract extends StoreContract {

    private void keep(@Nullable Duration time) {
        new Retention(engine().database(), time).apply();
    }

    @AfterEach
    default void keepForEver() {
        keep(null);
    }

    @Test
    default void withoutRetentionNothingExpires() {
        keep(null);
        assertThat(indexes()).noneMatch(RetentionContract::expires);
    }

    @Test
    default void logsExpireByWhenTheyOccurred() {
        keep(Duration.ofDays(400));
        assertThat(indexes().filter(RetentionContract::expires))
                .singleElement()
                .satisfies(index -> {
                    assertThat(index.get("key")).isEqualTo(new Document("occurredAt", 1));
                    assertThat(seconds(index)).isEqualTo(400 * 86_400);
                });
    }

    @Test
    default void anotherRetentionTakesThePlaceOfTheFirst() {
        keep(Duration.ofDays(400));
        keep(Duration.ofDays(30));
        assertThat(indexes().filter(RetentionContract::expires))
                .singleElement()
                .extracting(RetentionContract::seconds)
                .isEqualTo(30L * 86_400);
    }

    @Test
    default void theSameRetentionChangesNothing() {
        keep(Duration.ofDays(30));
        engine().forget();
        keep(Duration.ofDays(30));
        assertThat(engine().commands("createIndexes")).isEmpty();
        assertThat(engine().commands("collMod")).isEmpty();
        assertThat(engine().commands("dropIndexes")).isEmpty();
    }

    @Test
    default void whereRetentionIsTakenAwayNothingExpiresAnyMore() {
        keep(Duration.ofDays(30));
        keep(null);
        assertThat(indexes()).noneMatch(RetentionContract::expires);
        assertThat(indexes().map(index -> index.getString("name")))
                .containsAll(LogIndexes.ALL.stream().map(LogIndex::name).toList());
    }

    private Stream<Document> indexes() {
        MongoCollection<Document> logs = engine().database().getCollection(MongoActivityLogs.LOGS);
        List<Document> indexes = logs.listIndexes().into(new ArrayList<>());
        return indexes.stream();
    }

    private static boolean expires(Document index) {
        return index.containsKey("expireAfterSeconds");
    }

    private static long seconds(Document index) {
        return index.get("expireAfterSeconds", Number.class).longValue();
    }
}
