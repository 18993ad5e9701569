package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Attribute;
import activitylog.activity.FilterTree;
import activitylog.activity.KeptSelection;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Rest;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What an index gives in no order comes in order all the same, also if it is much at once. */
interface GatheringContract extends StoreContract {

    Instant DAY = Instant.parse("2024-05-14T00:00:00Z");

    List<ActivityLogOrder> ORDERS =
            List.of(ActivityLogOrder.NEWEST_FIRST, ActivityLogOrder.OLDEST_FIRST);

    @Test
    default void moreThanIsLookedUpAtOnceInAnHourComesInOrder() {
        List<ActivityLog> logs = new ArrayList<>(anHour());
        IntStream.range(0, 40)
                .mapToObj(i -> one("other_" + i, DAY.plus(Duration.ofHours(5L * i))))
                .forEach(logs::add);
        given(logs);
        for (Map<String, Object> filter :
                List.<Map<String, Object>>of(
                        Map.of("correlationId", "wanted"),
                        Map.of("resourceType", "wanted"),
                        Map.of("resourceType", "wanted", "text", "wanted"))) {
            for (ActivityLogOrder order : ORDERS) {
                Question question = question(FilterTree.parse("filter", filter), order);
                engine().forget();
                assertThat(walked(question))
                        .as("%s, %s", filter, order)
                        .isEqualTo(new Model(logs).answer(question));
                assertThat(hints()).contains("by_term", "by_time");
            }
        }
    }

    /** So many that fewer than one in 16 is wanted, some at the same moment, mixed up. */
    private static List<ActivityLog> anHour() {
        List<ActivityLog> logs =
                Stream.concat(
                                IntStream.range(0, 520).mapToObj(i -> one("w_" + i, at(i % 450))),
                                IntStream.range(0, 9_000)
                                        .mapToObj(i ->
                                                aLog("u_" + i).occurredAt(at(i % 3_600)).build()))
                        .toList();
        List<ActivityLog> mixed = new ArrayList<>(logs);
        Collections.shuffle(mixed, new Random(1));
        return mixed;
    }

    private static Instant at(int second) {
        return DAY.plus(Duration.ofHours(14)).plusSeconds(second);
    }

    private static ActivityLog one(String id, Instant occurredAt) {
        return aLog(id).occurredAt(occurredAt)
                .resource("wanted", null)
                .correlationId("wanted")
                .build();
    }

    private List<String> walked(Question question) {
        ActivityLogs store = logs();
        List<String> walked = new ArrayList<>();
        Position last = null;
        List<ActivityLog> page;
        do {
            Seek seek = new Seek(last, null, false, 51);
            page = store.page(scope(), question, seek, Selection.POSITION);
            page.forEach(log -> walked.add(log.id()));
            last = page.isEmpty() ? null : Position.of(page.getLast());
        } while (last != null);
        return walked;
    }

    /** By which indexes it was read; the engine has sorted nothing that it looked up. */
    private List<String> hints() {
        List<BsonDocument> finds =
                engine().commands("find").stream()
                        // Not those that ask for the newest log of all.
                        .filter(find -> find.getDocument("filter").size() > 1)
                        .filter(find -> find.containsKey("hint"))
                        .toList();
        assertThat(finds)
                .noneMatch(find -> hint(find).equals("by_term") && find.containsKey("sort"));
        return finds.stream().map(GatheringContract::hint).toList();
    }

    private static String hint(BsonDocument find) {
        return find.getString("hint").getValue();
    }

    @Test
    default void moreBytesThanAreKeptAreGivenInOrder() {
        List<ActivityLog> logs = new ArrayList<>();
        for (int hour = 0; hour < 5; hour++) {
            Instant start = DAY.plus(Duration.ofHours(20L * hour));
            // Ten megabytes in the hour in the middle, three in each of the others.
            for (int i = 0; i < (hour == 2 ? 100 : 30); i++) {
                logs.add(large(logs.size(), start.plusSeconds(i * 7 % 50)));
            }
        }
        given(logs);
        for (ActivityLogOrder order : ORDERS) {
            Question question =
                    question(FilterTree.parse("filter", Map.of("correlationId", "wanted")), order);
            List<String> expected = new Model(logs).answer(question);
            engine().forget();
            assertThat(streamed(question)).isEqualTo(expected);
            assertThat(hints()).contains("by_term", "by_time");
            assertThat(streamedKept(question)).isEqualTo(expected);
        }
    }

    private static ActivityLog large(int number, Instant occurredAt) {
        return aLog("large_" + number)
                .occurredAt(occurredAt)
                .correlationId("wanted")
                .attributes(new Attribute("Note", "x".repeat(100 << 10)))
                .build();
    }

    private List<String> streamed(Question question) {
        List<String> streamed = new ArrayList<>();
        logs().forEach(scope(), question, Selection.EVERYTHING, log -> streamed.add(log.id()));
        return streamed;
    }

    private List<String> streamedKept(Question question) {
        KeptSelection selection =
                new KeptSelection(Selection.of(List.of("attributes")), List.of("attributes.value"));
        List<String> streamed = new ArrayList<>();
        logs().forEachKept(
                        scope(),
                        new Rest(question, null),
                        selection,
                        log -> streamed.add(log.log().id()));
        return streamed;
    }
}
