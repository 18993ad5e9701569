package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.FilterTree;
import activitylog.activity.Inquiry;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was seen of a term decides how the next page is read; where the term suddenly is in many
 * more or in far fewer logs, the pages are the same and still take few commands.
 */
class PlainPagesTests {

    private static final Scope SCOPE = new Scope("tenant");
    private static final Instant START = Instant.parse("2024-02-01T00:00:00Z");
    private static final int LOGS = 13_000;
    private static final int MOST_COMMANDS = 12;

    private static Engine engine;

    @BeforeAll
    static void load() {
        engine = Engine.embedded();
        List<ActivityLog> logs = IntStream.range(0, LOGS).mapToObj(PlainPagesTests::log).toList();
        MongoActivityLogs store = engine.logs();
        for (int i = 0; i < LOGS; i += 1_000) {
            store.take(SCOPE, logs.subList(i, i + 1_000));
        }
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    /** One a minute. The first and the last 300 are of a kind that few in between are of. */
    private static ActivityLog log(int number) {
        boolean often = number < 300 || number >= LOGS - 300 || number % 500 == 0;
        return aLog("log_%05d".formatted(number))
                .occurredAt(START.plus(Duration.ofMinutes(number)))
                .status(often ? "failed" : "succeeded")
                .resource("order", often ? "seldom" : "o-" + number % 3)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "status, failed, NEWEST_FIRST",
        "status, failed, OLDEST_FIRST",
        "resourceId, seldom, NEWEST_FIRST",
        "resourceId, seldom, OLDEST_FIRST",
        "text, seldom, NEWEST_FIRST",
        "status, succeeded, NEWEST_FIRST",
    })
    void pagesAreWholeAndTakeFewCommands(String field, String value, String order) {
        Question question = question(Map.of(field, value), order);
        MongoActivityLogs store = engine.logs();
        List<String> found = new ArrayList<>();
        Position after = null;
        List<ActivityLog> page;
        do {
            engine.forget();
            page =
                    store.page(
                            SCOPE, question, new Seek(after, null, false, 51), Selection.POSITION);
            assertThat(engine.commands("find").size() + engine.commands("aggregate").size())
                    .as("commands behind %d logs", found.size())
                    .isLessThanOrEqualTo(MOST_COMMANDS);
            page.forEach(log -> found.add(log.id()));
            after = page.isEmpty() ? null : Position.of(page.getLast());
        } while (page.size() == 51 && found.size() < 2_000);
        assertThat(found).isEqualTo(expected(value, order).subList(0, found.size()));
        assertThat(found.size()).isIn(2_040, expected(value, order).size());
    }

    private static List<String> expected(String value, String order) {
        List<String> ids =
                IntStream.range(0, LOGS)
                        .mapToObj(PlainPagesTests::log)
                        .filter(log ->
                                log.status().code().equals("failed") != value.equals("succeeded"))
                        .map(ActivityLog::id)
                        .toList();
        return order.equals("OLDEST_FIRST") ? ids : ids.reversed();
    }

    @Test
    void anEmptyTimeHasNoLogs() {
        Question question = question(Map.of("resourceId", "seldom"), "NEWEST_FIRST");
        Position first = new Position(Instant.parse("2024-01-01T00:00:00Z"), "log_0");
        List<ActivityLog> page =
                engine.logs()
                        .page(
                                SCOPE,
                                question,
                                new Seek(first, null, false, 51),
                                Selection.POSITION);
        assertThat(page).isEmpty();
    }

    private static Question question(Map<String, Object> filter, String order) {
        return new Inquiry(
                        StoreContract.YEAR,
                        FilterTree.parse("filter", filter),
                        order.equals("OLDEST_FIRST")
                                ? ActivityLogOrder.OLDEST_FIRST
                                : ActivityLogOrder.NEWEST_FIRST)
                .at(new Snapshot(StoreContract.LATER, LocalDate.EPOCH));
    }
}
