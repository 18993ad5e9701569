package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database is told how long to keep logs, and told again when that changes. */
interface RetentionContract extends StoreContract {

    private void keep(@Nullable Duration time) {
        Retention.apply(engine().database(), time);
    }

    @AfterEach
    default void keepForEver() {
        keep(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {MongoActivityLogs.LOGS, SourceRecords.COLLECTION})
    default void withoutRetentionNothingExpires(String collection) {
        keep(null);
        assertThat(indexes(collection)).noneMatch(RetentionContract::expires);
    }

    @ParameterizedTest
    @ValueSource(strings = {MongoActivityLogs.LOGS, SourceRecords.COLLECTION})
    default void logsExpireByWhenTheyOccurred(String collection) {
        keep(Duration.ofDays(400));
        assertThat(indexes(collection).filter(RetentionContract::expires))
                .singleElement()
                .satisfies(index -> {
                    assertThat(index.get("key")).isEqualTo(new Document("occurredAt", 1));
                    assertThat(seconds(index)).isEqualTo(400 * 86_400);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {MongoActivityLogs.LOGS, SourceRecords.COLLECTION})
    default void anotherRetentionTakesThePlaceOfTheFirst(String collection) {
        keep(Duration.ofDays(400));
        keep(Duration.ofDays(30));
        assertThat(indexes(collection).filter(RetentionContract::expires))
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

    @ParameterizedTest
    @ValueSource(strings = {MongoActivityLogs.LOGS, SourceRecords.COLLECTION})
    default void whereRetentionIsTakenAwayNothingExpiresAnyMore(String collection) {
        keep(Duration.ofDays(30));
        keep(null);
        assertThat(indexes(collection)).noneMatch(RetentionContract::expires);
        assertThat(indexes(MongoActivityLogs.LOGS).map(index -> index.getString("name")))
                .containsAll(LogIndexes.ALL.stream().map(LogIndex::name).toList());
    }

    private Stream<Document> indexes(String collection) {
        List<Document> indexes =
                engine().database().getCollection(collection).listIndexes().into(new ArrayList<>());
        return indexes.stream();
    }

    private static boolean expires(Document index) {
        return index.containsKey("expireAfterSeconds");
    }

    private static long seconds(Document index) {
        return index.get("expireAfterSeconds", Number.class).longValue();
    }
}
