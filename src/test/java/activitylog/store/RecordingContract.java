package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** An answer of a moment stays what it was, whoever is recording meanwhile. */
interface RecordingContract extends StoreContract {

    /** The logs as a server has them whose clock is wrong by so much. */
    private ActivityLogs server(Duration ahead) {
        InstantSource system = InstantSource.system();
        return engine().logs(new Time(() -> system.instant().plus(ahead), System::nanoTime));
    }

    private List<String> answer(Instant asOf) {
        Question newest = newestFirst();
        Question then = new Question(newest.period(), newest.filter(), newest.order(), asOf);
        List<String> ids = new ArrayList<>();
        logs().forEach(scope(), then, Selection.POSITION, log -> ids.add(log.id()));
        return ids;
    }

    private List<ActivityLog> everything() {
        return logs().page(
                        scope(),
                        newestFirst(),
                        Seek.first(500),
                        Selection.of(List.of("recordedAt")));
    }

    @Test
    default void theMomentOnlyChangesWhenLogsComeIn() {
        Instant empty = logs().asOf(scope());
        assertThat(logs().asOf(scope())).isEqualTo(empty);
        given(aLog("log_1").build());
        Instant one = logs().asOf(scope());
        assertThat(one).isAfter(empty);
        assertThat(server(Duration.ofHours(2)).asOf(scope())).isEqualTo(one);
        assertThat(everything()).extracting(ActivityLog::recordedAt).containsExactly(one);
    }

    @Test
    default void laterLogsHaveLaterMomentsWhateverTheClocksSay() {
        List<Instant> moments = new ArrayList<>();
        for (int hours : new int[] {3, 0, -3, -3, 1}) {
            ActivityLogs server = server(Duration.ofHours(hours));
            server.take(scope(), List.of(aLog("log_" + moments.size()).build()));
            moments.add(server.asOf(scope()));
        }
        assertThat(moments).isSorted().doesNotHaveDuplicates();
        assertThat(answer(moments.get(2))).containsExactlyInAnyOrder("log_0", "log_1", "log_2");
    }

    @Test
    default void aServerWhoseClockIsBehindDoesNotRecordBeforeTheFirstAnswer() {
        Instant empty = logs().asOf(scope());
        server(Duration.ofHours(-1)).take(scope(), List.of(aLog("log_1").build()));
        assertThat(answer(empty)).isEmpty();
    }

    @Test
    default void anAnswerOfAMomentStaysTheSameWhileOthersRecord() throws Exception {
        int writers = 4;
        Map<Instant, List<String>> answers = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                writing.add(threads.submit(() -> write(number)));
            }
            while (writing.stream().anyMatch(each -> !each.isDone())) {
                Instant moment = logs().asOf(scope());
                answers.putIfAbsent(moment, answer(moment));
            }
            for (Future<?> each : writing) {
                each.get();
            }
        }
        assertThat(answers).hasSizeGreaterThan(3);
        answers.forEach(
                (moment, ids) -> assertThat(answer(moment)).as("as of %s", moment).isEqualTo(ids));
        assertThat(answer(logs().asOf(scope()))).hasSize(writers * 120);
        assertThat(everything().stream().map(ActivityLog::recordedAt).distinct())
                .hasSize(writers * 40);
    }

    private void write(int writer) {
        ActivityLogs server = server(Duration.ofMinutes(writer * 7 - 10));
        for (int i = 0; i < 40; i++) {
            String id = "log_" + writer + "_" + i;
            server.take(
                    scope(),
                    List.of(
                            aLog(id + "a").build(),
                            aLog(id + "b").build(),
                            aLog(id + "c").build()));
        }
    }

    @Test
    default void logsThatAreHeldOnTheirWayNeverSlipIntoAnEarlierAnswer() throws Exception {
        given(aLog("log_early").build());
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        engine().before(command -> hold(command, held, go));
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> writer =
                    threads.submit(() -> logs().take(scope(), List.of(aLog("log_held").build())));
            assertThat(held.await(1, TimeUnit.MINUTES)).isTrue();
            given(aLog("log_other").build());
            Instant meanwhile = logs().asOf(scope());
            assertThat(answer(meanwhile)).containsExactly("log_early");
            go.countDown();
            writer.get(1, TimeUnit.MINUTES);
            assertThat(answer(meanwhile)).containsExactly("log_early");
        } finally {
            go.countDown();
        }
        assertThat(answer(logs().asOf(scope())))
                .containsExactlyInAnyOrder("log_early", "log_held", "log_other");
    }

    private static void hold(BsonDocument command, CountDownLatch held, CountDownLatch go) {
        if (command.getFirstKey().equals("insert")
                && command.getString("insert").getValue().equals(MongoActivityLogs.LOGS)
                && command.toString().contains("log_held")) {
            held.countDown();
            try {
                go.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    default void aWriterThatDiedHoldsReadersBackForItsLeaseAndNoLonger() {
        Recording dead = engine().recordings(Time.SYSTEM).open(scope());
        AtomicLong ticks = new AtomicLong(Long.MAX_VALUE - 5);
        Recordings reader = engine().recordings(new Time(InstantSource.system(), ticks::get));
        Instant before = Instant.ofEpochMilli(dead.at() - 1);
        assertThat(reader.asOf(scope())).isEqualTo(before);
        ticks.addAndGet(Duration.ofMinutes(6).toNanos());
        assertThat(reader.asOf(scope())).isEqualTo(before);
        ticks.addAndGet(1);
        assertThat(reader.asOf(scope())).isEqualTo(before.plusMillis(1));
        assertThat(logs().asOf(scope())).isEqualTo(before.plusMillis(1));
    }

    @Test
    default void aWriterThatWasStoppedForLongTakesANewMoment() {
        AtomicLong ticks = new AtomicLong();
        Recordings recordings = engine().recordings(new Time(InstantSource.system(), ticks::get));
        var document = new LogDocuments().document(scope(), aLog("log_1").build());
        Stamp stamp = new Stamp(recordings, scope(), List.of(document));
        stamp.renew();
        long first = document.getDateTime(LogField.RECORDED_AT).getValue();
        ticks.addAndGet(Duration.ofMinutes(3).toNanos());
        stamp.renew();
        assertThat(document.getDateTime(LogField.RECORDED_AT).getValue()).isEqualTo(first);
        ticks.addAndGet(1);
        stamp.renew();
        long second = document.getDateTime(LogField.RECORDED_AT).getValue();
        assertThat(second).isGreaterThan(first);
        assertThat(recordings.asOf(scope())).isEqualTo(Instant.ofEpochMilli(second - 1));
        stamp.close();
        assertThat(recordings.asOf(scope())).isEqualTo(Instant.ofEpochMilli(second));
    }
}
