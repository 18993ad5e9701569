package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** However an answer is walked through, it is the same; and it is what the question means. */
interface WalksContract extends StoreContract {

    @Test
    default void everyWayThroughAnAnswerGivesTheSameLogs() {
        Random random = new Random(20_240_514);
        RandomLogs source = new RandomLogs(random);
        List<ActivityLog> all = source.logs(300);
        given(all.subList(0, 200));
        Instant inBetween = logs().asOf(scope());
        given(all.subList(200, 300));
        Model model = new Model(recorded(all, inBetween));
        for (int round = 0; round < 30; round++) {
            Question question = question(source, random.nextBoolean() ? LATER : inBetween, random);
            List<String> expected = model.answer(question);
            String what = "round " + round + ": " + question;
            assertThat(forward(question, random)).as("forward, " + what).isEqualTo(expected);
            assertThat(backward(question, random)).as("backward, " + what).isEqualTo(expected);
            assertThat(streamed(question)).as("streamed, " + what).isEqualTo(expected);
            assertThat(logs().count(scope(), question)).as(what).isEqualTo(expected.size());
        }
    }

    /** The first 200 in time, the others too late. */
    private static List<ActivityLog> recorded(List<ActivityLog> all, Instant inBetween) {
        return IntStream.range(0, all.size())
                .mapToObj(i ->
                        StoreContract.recorded(
                                all.get(i), i < 200 ? inBetween : inBetween.plusMillis(1)))
                .toList();
    }

    private Question question(RandomLogs source, Instant asOf, Random random) {
        Question whole =
                question(
                        source.filter(random.nextInt(4)),
                        random.nextBoolean()
                                ? ActivityLogOrder.NEWEST_FIRST
                                : ActivityLogOrder.OLDEST_FIRST);
        return new Question(whole.period(), whole.filter(), whole.order(), asOf);
    }

    private List<String> forward(Question question, Random random) {
        List<String> walked = new ArrayList<>();
        @Nullable Position last = null;
        List<ActivityLog> page;
        do {
            Seek seek = new Seek(last, null, false, 1 + random.nextInt(120));
            page = logs().page(scope(), question, seek, Selection.POSITION);
            page.forEach(log -> walked.add(log.id()));
            last = page.isEmpty() ? null : Position.of(page.getLast());
        } while (last != null);
        return walked;
    }

    private List<String> backward(Question question, Random random) {
        List<String> walked = new ArrayList<>();
        @Nullable Position first = null;
        List<ActivityLog> page;
        do {
            Seek seek = new Seek(null, first, true, 1 + random.nextInt(120));
            page = logs().page(scope(), question, seek, Selection.POSITION);
            walked.addAll(0, page.stream().map(ActivityLog::id).toList());
            first = page.isEmpty() ? null : Position.of(page.getFirst());
        } while (first != null);
        return walked;
    }

    private List<String> streamed(Question question) {
        List<String> walked = new ArrayList<>();
        logs().forEach(scope(), question, Selection.POSITION, log -> walked.add(log.id()));
        return walked;
    }
}
