package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Inquiry;
import activitylog.activity.PeriodInput;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of logs, the ends of pages and periods, and the moment at which an answer holds. */
interface PagesContract extends StoreContract {

    private List<String> page(Question question, Seek seek) {
        return logs().page(scope(), question, seek, Selection.POSITION).stream()
                .map(ActivityLog::id)
                .toList();
    }

    /** Five logs, three of them of the same moment: log_1, log_2 to log_4, log_5. */
    private void givenFive() {
        given(
                aLog("log_3").occurredAt("2024-03-02T00:00:00Z").build(),
                aLog("log_5").occurredAt("2024-03-03T00:00:00Z").build(),
                aLog("log_1").occurredAt("2024-03-01T00:00:00Z").build(),
                aLog("log_4").occurredAt("2024-03-02T00:00:00Z").build(),
                aLog("log_2").occurredAt("2024-03-02T00:00:00Z").build());
    }

    private static Position middle(String id) {
        return new Position(Instant.parse("2024-03-02T00:00:00Z"), id);
    }

    @Test
    default void theNewestLogComesFirstAndLogsOfOneMomentAreOrderedById() {
        givenFive();
        assertThat(page(newestFirst(), Seek.first(10)))
                .containsExactly("log_5", "log_4", "log_3", "log_2", "log_1");
    }

    @Test
    default void theOldestLogComesFirstIfAskedFor() {
        givenFive();
        assertThat(page(oldestFirst(), Seek.first(10)))
                .containsExactly("log_1", "log_2", "log_3", "log_4", "log_5");
    }

    @Test
    default void aPageHoldsNoMoreThanItsLimit() {
        givenFive();
        assertThat(page(newestFirst(), Seek.first(2))).containsExactly("log_5", "log_4");
        assertThat(page(newestFirst(), new Seek(null, null, true, 2)))
                .containsExactly("log_2", "log_1");
    }

    @Test
    default void aPageBeginsBehindAPosition() {
        givenFive();
        Seek behind = new Seek(middle("log_3"), null, false, 10);
        assertThat(page(newestFirst(), behind)).containsExactly("log_2", "log_1");
        assertThat(page(oldestFirst(), behind)).containsExactly("log_4", "log_5");
    }

    @Test
    default void aPageEndsInFrontOfAPosition() {
        givenFive();
        Seek inFront = new Seek(null, middle("log_3"), true, 1);
        assertThat(page(newestFirst(), inFront)).containsExactly("log_4");
        assertThat(page(oldestFirst(), inFront)).containsExactly("log_2");
    }

    @Test
    default void aPageLiesBetweenTwoPositions() {
        givenFive();
        for (boolean backward : new boolean[] {false, true}) {
            assertThat(page(oldestFirst(), new Seek(middle("log_2"), middle("log_4"), backward, 9)))
                    .containsExactly("log_3");
            assertThat(page(newestFirst(), new Seek(middle("log_4"), middle("log_2"), backward, 9)))
                    .containsExactly("log_3");
            assertThat(page(newestFirst(), new Seek(middle("log_2"), middle("log_4"), backward, 9)))
                    .isEmpty();
        }
    }

    @Test
    default void aPositionNeedNotBeThatOfALogOrInThePeriod() {
        givenFive();
        Position gap = new Position(Instant.parse("2024-03-02T12:00:00Z"), "log_0");
        Position longAgo = new Position(Instant.parse("1999-01-01T00:00:00Z"), "log_9");
        assertThat(page(newestFirst(), new Seek(gap, null, false, 1))).containsExactly("log_4");
        assertThat(page(oldestFirst(), new Seek(longAgo, null, false, 1))).containsExactly("log_1");
        assertThat(page(newestFirst(), new Seek(longAgo, null, false, 1))).isEmpty();
    }

    @Test
    default void aPeriodHasItsFirstInstantButNotItsLast() {
        given(
                aLog("log_1").occurredAt("2024-02-29T23:59:59.999Z").build(),
                aLog("log_2").occurredAt("2024-03-01T00:00:00Z").build(),
                aLog("log_3").occurredAt("2024-03-01T23:59:59.999Z").build(),
                aLog("log_4").occurredAt("2024-03-02T00:00:00Z").build());
        LocalDate day = LocalDate.parse("2024-03-01");
        Inquiry ofDay =
                new Inquiry(
                        new PeriodInput(day, day, null, null, null),
                        ActivityLogFilter.ANY,
                        ActivityLogOrder.OLDEST_FIRST);
        Question question = ofDay.at(new Snapshot(LATER, day));
        assertThat(page(question, Seek.first(9))).containsExactly("log_2", "log_3");
        assertThat(logs().count(scope(), question)).isEqualTo(2);
    }

    @Test
    default void anAnswerHoldsAtItsMoment() {
        given(aLog("log_1").build());
        Instant moment = logs().asOf(scope());
        given(aLog("log_2").build());
        Question then =
                new Question(
                        newestFirst().period(),
                        ActivityLogFilter.ANY,
                        ActivityLogOrder.NEWEST_FIRST,
                        moment);
        assertThat(page(then, Seek.first(9))).containsExactly("log_1");
        assertThat(logs().count(scope(), then)).isEqualTo(1);
        assertThat(streamed(then)).containsExactly("log_1");
    }

    @Test
    default void aStreamOfSeveralBatchesIsTheWholeAnswerInOrder() {
        given(IntStream.range(0, 2345).mapToObj(i -> aLog("log_" + (10_000 + i)).build()).toList());
        assertThat(streamed(oldestFirst())).hasSize(2345).isSorted();
    }

    private List<String> streamed(Question question) {
        List<String> ids = new ArrayList<>();
        logs().forEach(scope(), question, Selection.POSITION, log -> ids.add(log.id()));
        return ids;
    }

    @Test
    default void anExceptionOfTheConsumerEndsTheStreamAndReachesTheCaller() {
        givenFive();
        IllegalStateException full = new IllegalStateException("The disk is full");
        List<ActivityLog> seen = new ArrayList<>();
        assertThatThrownBy(() ->
                        logs().forEach(
                                        scope(),
                                        newestFirst(),
                                        Selection.POSITION,
                                        log -> {
                                            seen.add(log);
                                            throw full;
                                        }))
                .isSameAs(full);
        assertThat(seen).hasSize(1);
    }
}
