package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.KeptSelection;
import activitylog.activity.Rest;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Taken;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Each log comes with the record that it was made from, if that is asked for. */
interface SourcesContract extends StoreContract {

    Selection SOURCES = Selection.of(List.of("source"));

    private static String source(int number) {
        return "{\"id\":\"%d\",\"text\":\"%s\"}".formatted(number, "å€🌍".repeat(number % 90));
    }

    private List<ActivityLog> many() {
        return given(
                IntStream.range(0, 450)
                        .mapToObj(i -> aLog("log_" + (1000 + i)).source(source(i)).build())
                        .toList());
    }

    private MongoCollection<Document> sources() {
        return engine().database().getCollection(SourceRecords.COLLECTION);
    }

    private String sourceOf(String id) {
        return String.valueOf(Objects.requireNonNull(logs().find(scope(), id, SOURCES)).source());
    }

    @Test
    default void aStreamHasTheSourceRecordOfEachLogInOrder() {
        List<ActivityLog> given = many();
        List<ActivityLog> read = new ArrayList<>();
        logs().forEach(scope(), oldestFirst(), SOURCES, read::add);
        assertThat(read).extracting(ActivityLog::id, ActivityLog::source).hasSize(450);
        assertThat(read)
                .extracting(ActivityLog::source)
                .isEqualTo(given.stream().map(ActivityLog::source).toList());
    }

    @Test
    default void aPageHasThemInOneMoreQuery() {
        List<ActivityLog> given = many();
        engine().forget();
        List<ActivityLog> page =
                logs().page(scope(), oldestFirst(), new Seek(null, null, false, 50), SOURCES);
        assertThat(page)
                .extracting(ActivityLog::source)
                .isEqualTo(given.subList(0, 50).stream().map(ActivityLog::source).toList());
        assertThat(engine().commands("find")).hasSize(2);
        assertThat(engine().commands("getMore")).isEmpty();
    }

    @Test
    default void theyAreOnlyReadWhereTheyAreAskedForAndOnlyThoseOfTheTenant() {
        many();
        engine().forget();
        logs().page(scope(), oldestFirst(), new Seek(null, null, false, 50), Selection.POSITION);
        assertThat(queries()).isEmpty();
        sourceOf("log_1001");
        assertThat(queries())
                .singleElement()
                .extracting(query -> query.getDocument("filter").toJson())
                .asString()
                .contains(scope().tenant());
    }

    private List<BsonDocument> queries() {
        return engine().commands("find").stream()
                .filter(find -> find.getString("find").getValue().equals(SourceRecords.COLLECTION))
                .toList();
    }

    @Test
    default void theBytesOfTheDocumentsAreNotAllWhereTheyAreAskedFor() {
        many();
        Rest all = new Rest(oldestFirst(), null);
        KeptSelection kept = new KeptSelection(SOURCES, List.of("id"));
        assertThat(logs().forEachKept(scope(), all, kept, log -> {})).isFalse();
    }

    @Test
    default void aRecordOfWhichTheLogDidNotArriveIsNotThatOfALaterOne() {
        given(aLog("log_1").source("{\"first\":1}").build());
        engine().database()
                .getCollection(MongoActivityLogs.LOGS)
                .deleteOne(Filters.eq("_id", "log_1"));
        given(aLog("log_1").source("{\"second\":2}").build());
        assertThat(sourceOf("log_1")).isEqualTo("{\"second\":2}");
    }

    @Test
    default void aRecordThatComesTwiceIsKeptOnceAndOneWithTheSameIdChangesNothing() {
        given(aLog("log_1").source("{\"first\":1}").build());
        logs().take(scope(), List.of(aLog("log_1").source("{\"first\":1}").build()));
        assertThat(sources().countDocuments()).isEqualTo(1);
        logs().take(scope(), List.of(aLog("log_1").source("{\"second\":2}").build()));
        assertThat(sourceOf("log_1")).isEqualTo("{\"first\":1}");
    }

    @Test
    default void documentsOfEarlierVersionsHaveTheirRecordThemselves() {
        given(aLog("log_1").source("{\"elsewhere\":1}").build());
        engine().database()
                .getCollection(MongoActivityLogs.LOGS)
                .updateOne(
                        Filters.eq("_id", "log_1"), Updates.set("source", "{\"within\":\"it\"}"));
        assertThat(sourceOf("log_1")).isEqualTo("{\"within\":\"it\"}");
    }

    @Test
    default void aRecordThatIsGoneIsNoneAndTheLogIsThere() {
        given(aLog("log_1").status("failed").build());
        sources().deleteMany(new Document());
        ActivityLog found = logs().find(scope(), "log_1", Selection.EVERYTHING);
        assertThat(found).isNotNull();
        assertThat(found.source()).isNull();
        assertThat(found.status()).isEqualTo(aLog("log_1").status("failed").build().status());
    }

    @Test
    default void aRecordThatIsTooLargeIsRefusedWithItsLog() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < 24 * 1024 * 1024) {
            text.append(Long.toString(random.nextLong(), 36));
        }
        Taken taken =
                logs().take(
                                scope(),
                                List.of(
                                        aLog("log_1").build(),
                                        aLog("log_2").source(text.toString()).build()));
        assertThat(taken.stored()).isEqualTo(1);
        assertThat(taken.refused().get(1)).contains("too large");
    }
}
