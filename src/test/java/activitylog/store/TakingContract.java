package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.NamedValue;
import activitylog.activity.OtherDetails;
import activitylog.activity.Selection;
import activitylog.activity.Taken;
import activitylog.activity.ValueKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A log is kept once, whoever brings it, and a log that cannot be kept is told. */
interface TakingContract extends StoreContract {

    private static List<ActivityLog> logs(int count) {
        return IntStream.range(0, count).mapToObj(i -> aLog("log_" + i).build()).toList();
    }

    @Test
    default void nothingIsTakenFromAnEmptyList() {
        assertThat(logs().take(scope(), List.of())).isEqualTo(new Taken(0, 0, Map.of()));
    }

    @Test
    default void aListOfSeveralBatchesIsTaken() {
        assertThat(logs().take(scope(), logs(2345))).isEqualTo(new Taken(2345, 0, Map.of()));
        assertThat(logs().count(scope(), newestFirst())).isEqualTo(2345);
    }

    @Test
    default void whatIsReadTogetherIsWrittenTogether() {
        List<Long> written = new ArrayList<>();
        engine().before(command -> {
            if (command.getFirstKey().equals("insert")
                    && command.getString("insert").getValue().equals(MongoActivityLogs.LOGS)) {
                command.getArray("documents").stream()
                        .map(log -> log.asDocument().getDateTime("occurredAt").getValue())
                        .forEach(written::add);
            }
        });
        Random random = new Random(7);
        List<ActivityLog> logs =
                IntStream.range(0, 300)
                        .mapToObj(i ->
                                aLog("log_" + i)
                                        .occurredAt(
                                                "2024-02-%02dT08:00:00Z"
                                                        .formatted(random.nextInt(28) + 1))
                                        .build())
                        .toList();
        logs().take(scope(), logs);
        assertThat(written).hasSize(300).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    default void theSameListIsNotStoredTwice() {
        logs().take(scope(), logs(1500));
        assertThat(logs().take(scope(), logs(1501))).isEqualTo(new Taken(1, 1500, Map.of()));
        assertThat(logs().count(scope(), newestFirst())).isEqualTo(1501);
    }

    @Test
    default void aLogThatStandsTwiceInAListIsStoredOnce() {
        List<ActivityLog> twice = new ArrayList<>(logs(600));
        twice.addAll(logs(600));
        assertThat(logs().take(scope(), twice)).isEqualTo(new Taken(600, 600, Map.of()));
        assertThat(logs().count(scope(), newestFirst())).isEqualTo(600);
    }

    @Test
    default void aLogThatIsThereIsNotChanged() {
        given(aLog("log_1").status("failed").build());
        ActivityLog before = logs().find(scope(), "log_1", Selection.EVERYTHING);
        logs().take(scope(), List.of(aLog("log_1").status("succeeded").build()));
        assertThat(logs().find(scope(), "log_1", Selection.EVERYTHING)).isEqualTo(before);
    }

    @Test
    default void logsThatSeveralBringAtTheSameMomentAreStoredOnce() throws Exception {
        int callers = 4;
        List<Callable<Taken>> calls = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            List<ActivityLog> shuffled = new ArrayList<>(logs(2000));
            Collections.shuffle(shuffled, new Random(caller));
            calls.add(() -> logs().take(scope(), shuffled));
        }
        List<Taken> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            for (Future<Taken> call : threads.invokeAll(calls)) {
                all.add(call.get());
            }
        }
        assertThat(all).allMatch(taken -> taken.stored() + taken.duplicates() == 2000);
        assertThat(all.stream().mapToInt(Taken::stored).sum()).isEqualTo(2000);
        assertThat(logs().count(scope(), newestFirst())).isEqualTo(2000);
    }

    @Test
    default void aLogThatIsTooLargeIsRefusedAndTheOthersAreStored() {
        ActivityLog large = aLog("log_large").details(text(16 * 1024 * 1024)).build();
        Taken taken =
                logs().take(scope(), List.of(aLog("log_1").build(), large, aLog("log_2").build()));
        assertThat(taken.stored()).isEqualTo(2);
        assertThat(taken.refused()).containsOnlyKeys(1);
        assertThat(taken.refused().get(1)).contains("too large");
        assertThat(customer(scope(), "c-large")).isNull();
    }

    @Test
    default void logsOfSeveralMegabytesAreStored() {
        List<ActivityLog> large =
                IntStream.range(0, 3)
                        .mapToObj(i -> aLog("log_" + i).details(text(6_000_000)).build())
                        .toList();
        given(large);
        assertThat(kept(large.get(1))).isEqualTo(large.get(1));
    }

    @Test
    default void aTreeIsStoredAsDeepAsMongoDbCan() {
        given(aLog("log_1").details(tree(47)).build());
        ActivityLog deep = aLog("log_1").details(tree(47)).build();
        assertThat(kept(deep)).isEqualTo(deep);
        Taken taken = logs().take(scope(), List.of(aLog("log_2").details(tree(60)).build()));
        assertThat(taken.refused().get(0)).contains("too deeply");
    }

    private static OtherDetails text(int length) {
        return new OtherDetails(
                List.of(
                        new NamedValue(
                                "text",
                                ValueKind.TEXT,
                                "x".repeat(length),
                                null,
                                null,
                                List.of())));
    }

    private static OtherDetails tree(int depth) {
        NamedValue node = new NamedValue("leaf", ValueKind.NULL, null, null, null, List.of());
        for (int level = 1; level < depth; level++) {
            node = new NamedValue("n", ValueKind.GROUP, null, null, null, List.of(node));
        }
        return new OtherDetails(List.of(node));
    }
}
