package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.CustomerOrder;
import activitylog.activity.CustomerSearch;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import com.mongodb.MongoInterruptedException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What the database is sent: as little as can be, and nothing without an end. */
interface CommandsContract extends StoreContract {

    private List<ActivityLog> many() {
        return given(IntStream.range(0, 2500).mapToObj(i -> aLog("log_" + i).build()).toList());
    }

    @Test
    default void aPageIsOneQueryThatLeavesNothingOpen() {
        many();
        for (boolean backward : new boolean[] {false, true}) {
            engine().forget();
            Seek seek = new Seek(null, null, backward, 501);
            assertThat(logs().page(scope(), newestFirst(), seek, Selection.POSITION)).hasSize(501);
            assertThat(engine().commands("find")).hasSize(1).allMatch(CommandsContract::isBounded);
            assertThat(engine().commands("getMore")).isEmpty();
            assertThat(engine().commands("killCursors")).isEmpty();
        }
    }

    @Test
    default void aStreamIsReadInBatchesAndHasAllTheTimeItNeeds() {
        many();
        engine().forget();
        logs().forEach(scope(), newestFirst(), Selection.POSITION, log -> {});
        assertThat(engine().commands("find"))
                .singleElement()
                .matches(find -> find.getInt32("batchSize").intValue() == 1000)
                .matches(find -> !isBounded(find));
        assertThat(engine().commands("getMore"))
                .hasSize(2)
                .allMatch(more -> more.getInt32("batchSize").intValue() == 1000);
    }

    @Test
    default void aStreamThatIsLeftIsClosed() {
        many();
        engine().forget();
        try {
            logs().forEach(
                            scope(),
                            newestFirst(),
                            Selection.POSITION,
                            log -> {
                                throw new IllegalStateException("Enough");
                            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("Enough");
        }
        assertThat(engine().commands("killCursors")).hasSize(1);
    }

    private Question ofNoAction() {
        return question(
                OneFilter.of("not", Map.of("action", List.of(aLog("log").build().action().code()))),
                ActivityLogOrder.NEWEST_FIRST);
    }

    @Test
    default void whereNothingIsFoundForLongItIsSearchedPartByPart() {
        many();
        engine().forget();
        logs().forEach(scope(), ofNoAction(), Selection.POSITION, log -> fail("Found one"));
        assertThat(engine().commands("find").size()).isBetween(5, 366);
    }

    @Test
    default void whoIsInterruptedDoesNotSearchOn() {
        many();
        engine().forget();
        Thread reader = Thread.currentThread();
        engine().before(command -> {
            if (command.getFirstKey().equals("find")) {
                reader.interrupt();
            }
        });
        assertThatThrownBy(
                        () -> logs().forEach(scope(), ofNoAction(), Selection.POSITION, log -> {}))
                .isInstanceOf(MongoInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(engine().commands("find")).hasSize(1);
    }

    @Test
    default void everyAnswerIsBoundedInTime() {
        // The first time it makes its document.
        logs().asOf(scope());
        engine().forget();
        // Looks twice whether it has to look at when logs were recorded.
        logs().count(scope(), newestFirst());
        logs().find(scope(), "log_1", Selection.EVERYTHING);
        logs().asOf(scope());
        customers().find(scope(), List.of("c-1", "c-2"));
        customers().page(scope(), new CustomerSearch("c", CustomerOrder.BY_NAME), null, 5);
        customers().count(scope(), new CustomerSearch(null, CustomerOrder.BY_NAME));
        subscriptions().find(scope(), List.of("s-1"));
        subscriptions().ofCustomer(scope(), "c-1", null, 5);
        subscriptions().count(scope(), "c-1");
        assertThat(engine().commands("aggregate")).hasSize(3).allMatch(CommandsContract::isBounded);
        assertThat(engine().commands("find")).hasSize(8).allMatch(CommandsContract::isBounded);
    }

    private static boolean isBounded(BsonDocument command) {
        return command.containsKey("maxTimeMS");
    }
}
