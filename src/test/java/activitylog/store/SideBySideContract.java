package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.KeptSelection;
import activitylog.activity.Period;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Rest;
import activitylog.activity.Selection;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.junit.jupiter.api.Test;

/** A file whose parts are read side by side has the same rows in the same order. */
interface SideBySideContract extends StoreContract {

    Instant START = Instant.parse("2024-01-01T00:00:00Z");

    /** Many in some hours, none for weeks, some at the same moment. */
    private List<ActivityLog> scattered() {
        Random random = new Random(9);
        return given(
                IntStream.range(0, 3_000)
                        .mapToObj(i -> {
                            long hours =
                                    i % 3 == 0 ? random.nextInt(8_000) : 700 + random.nextInt(3);
                            return aLog("log_" + i)
                                    .occurredAt(
                                            START.plus(Duration.ofHours(hours))
                                                    .plusSeconds(random.nextInt(60)))
                                    .build();
                        })
                        .toList());
    }

    private Question all(ActivityLogOrder order) {
        return new Question(Period.EVER, ActivityLogFilter.ANY, order, LATER);
    }

    private List<String> plain(Question question) {
        List<String> ids = new ArrayList<>();
        Rest rest = new Rest(question, null);
        logs().forEach(scope(), rest, Selection.POSITION, log -> ids.add(log.id()));
        return ids;
    }

    private void sideBySide(Question question, Consumer<RawLog> each) {
        sideBySide(question, () -> {}, each);
    }

    private void sideBySide(Question question, Runnable before, Consumer<RawLog> each) {
        boolean newestFirst = question.order().equals(ActivityLogOrder.NEWEST_FIRST);
        TimeRange year = new TimeRange(START, START.plus(Duration.ofDays(366)));
        Function<TimeRange, FindIterable<RawLog>> find =
                time -> {
                    before.run();
                    return raw().find(Filters.and(LogCriteria.of(scope()), time.times()))
                            .sort(LogOrder.of(question, false))
                            .hintString(LogIndexes.BY_TIME.name())
                            .batchSize(50);
                };
        SideBySide.forEach(find, new Stretches(year, newestFirst, 300, 0), each);
    }

    private MongoCollection<RawLog> raw() {
        MongoDatabase database = engine().database();
        return database.getCollection(MongoActivityLogs.LOGS, RawLog.class)
                .withCodecRegistry(
                        CodecRegistries.fromRegistries(
                                CodecRegistries.fromCodecs(new RawLogs()),
                                database.getCodecRegistry()));
    }

    private static String id(RawLog log) {
        return new RawBsonDocument(log.bytes()).getString("_id").getValue();
    }

    /** As many cursors as were opened were read to their end or closed. */
    private void everyCursorIsClosed() {
        assertThat(engine().database().runCommand(new Document("ping", 1))).isNotEmpty();
        assertThat(engine().openCursors()).isZero();
    }

    @Test
    default void theOrderIsThatOfOneReading() {
        scattered();
        for (ActivityLogOrder order :
                List.of(ActivityLogOrder.NEWEST_FIRST, ActivityLogOrder.OLDEST_FIRST)) {
            Question question = all(order);
            engine().forget();
            List<String> ids = new ArrayList<>();
            sideBySide(question, log -> ids.add(id(log)));
            assertThat(engine().commands("find").size()).isBetween(4, 60);
            assertThat(ids).hasSize(3_000).isEqualTo(plain(question));
        }
    }

    @Test
    default void aFileHasTheSameRowsAndGoesOnBehindAnyOfThem() {
        Position place = Position.of(scattered().get(7));
        Question question = all(ActivityLogOrder.NEWEST_FIRST);
        List<String> plain = plain(question);
        for (Position after : Arrays.asList(null, place)) {
            List<String> ids = new ArrayList<>();
            logs().forEachKept(
                            scope(),
                            new Rest(question, after),
                            new KeptSelection(Selection.POSITION, List.of("id")),
                            log -> ids.add(log.position().id()));
            int from = after == null ? 0 : plain.indexOf(after.id()) + 1;
            assertThat(ids).isEqualTo(plain.subList(from, plain.size()));
        }
    }

    @Test
    default void aFewLogsAreReadByOneCursor() {
        given(
                aLog("log_1").occurredAt(START).build(),
                aLog("log_2").occurredAt(START.plus(Duration.ofDays(200))).build());
        engine().forget();
        Rest rest = new Rest(all(ActivityLogOrder.NEWEST_FIRST), null);
        KeptSelection kept = new KeptSelection(Selection.POSITION, List.of("id"));
        logs().forEachKept(scope(), rest, kept, log -> {});
        assertThat(engine().commands("find").stream().filter(find -> find.containsKey("batchSize")))
                .hasSize(1);
    }

    /** Empty stretches would make the one behind them so long that it is read by itself. */
    @Test
    default void timesBeforeAndBehindAllLogsAreNotRead() {
        Instant last = START.plus(Duration.ofDays(120));
        given(
                IntStream.rangeClosed(0, 1_000)
                        .mapToObj(i ->
                                aLog("log_" + i)
                                        .occurredAt(last.minus(Duration.ofHours(i)))
                                        .build())
                        .toList());
        KeptSelection kept = new KeptSelection(Selection.POSITION, List.of("id"));
        engine().forget();
        logs().forEachKept(scope(), new Rest(newestFirst(), null), kept, log -> {});
        assertThat(engine().commands("find"))
                .filteredOn(find -> find.containsKey("batchSize"))
                .isNotEmpty()
                .allSatisfy(find ->
                        assertThat(times(find, "$lt").min(Comparator.naturalOrder()))
                                .hasValueSatisfying(end ->
                                        assertThat(end).isBeforeOrEqualTo(last.plusMillis(1))))
                .allSatisfy(find ->
                        assertThat(times(find, "$gte").max(Comparator.naturalOrder()))
                                .hasValueSatisfying(start ->
                                        assertThat(start)
                                                .isAfterOrEqualTo(
                                                        last.minus(Duration.ofHours(1_000)))));
    }

    /** The bounds of the time that a command asks for. */
    private static Stream<Instant> times(BsonDocument find, String bound) {
        BsonDocument filter = find.getDocument("filter");
        return Stream.concat(Stream.of(filter), filter.getArray("$and", new BsonArray()).stream())
                .map(each -> each.asDocument().getDocument("occurredAt", new BsonDocument()))
                .filter(time -> time.containsKey(bound))
                .map(time -> Instant.ofEpochMilli(time.getDateTime(bound).getValue()));
    }

    @Test
    default void whoHasEnoughEndsAllReading() {
        scattered();
        assertThatThrownBy(() ->
                        sideBySide(
                                all(ActivityLogOrder.NEWEST_FIRST),
                                log -> {
                                    throw new IllegalStateException("Enough");
                                }))
                .hasMessage("Enough");
        everyCursorIsClosed();
    }

    @Test
    default void whoIsInterruptedReadsNoFurther() {
        scattered();
        Thread reader = Thread.currentThread();
        assertThatThrownBy(() ->
                        sideBySide(all(ActivityLogOrder.NEWEST_FIRST), log -> reader.interrupt()))
                .isInstanceOf(MongoInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        everyCursorIsClosed();
    }

    @Test
    default void aPartThatCannotBeReadIsNoEnd() {
        scattered();
        AtomicInteger parts = new AtomicInteger();
        Runnable failing =
                () -> {
                    if (parts.incrementAndGet() == 4) {
                        throw new IllegalStateException("Cannot be read");
                    }
                };
        List<String> ids = new ArrayList<>();
        Question question = all(ActivityLogOrder.OLDEST_FIRST);
        assertThatThrownBy(() -> sideBySide(question, failing, log -> ids.add(id(log))))
                .hasMessage("Cannot be read");
        assertThat(ids).hasSizeLessThan(3_000);
        assertThat(plain(all(ActivityLogOrder.OLDEST_FIRST)).subList(0, ids.size())).isEqualTo(ids);
        everyCursorIsClosed();
    }
}
