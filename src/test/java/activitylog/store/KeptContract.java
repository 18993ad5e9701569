package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.KeptLog;
import activitylog.activity.KeptSelection;
import activitylog.activity.OtherDetails;
import activitylog.activity.Period;
import activitylog.activity.Question;
import activitylog.activity.Rest;
import activitylog.activity.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The texts of logs as they are kept are those of the logs. */
interface KeptContract extends StoreContract {

    Selection PLAIN =
            Selection.of(
                    List.of(
                            "action",
                            "status",
                            "affectedCustomer",
                            "partnerUser",
                            "resource",
                            "correlationId",
                            "subscriptions",
                            "attributes"));

    KeptSelection TEXTS =
            new KeptSelection(
                    PLAIN,
                    List.of(
                            "attributes.key",
                            "attributes.value",
                            "affectedCustomer.companyName",
                            "affectedCustomer.id",
                            "id",
                            "action",
                            "partnerUser",
                            "subscriptions.friendlyName",
                            "status"));

    @Test
    default void textsAndPlacesAreThoseOfTheLogs() {
        given(IntStream.range(0, 60).mapToObj(KeptContract::random).toList());
        Rest all = new Rest(ever(), null);
        List<ActivityLog> whole = new ArrayList<>();
        logs().forEach(scope(), all, PLAIN, whole::add);
        List<ActivityLog> logs = new ArrayList<>();
        boolean given =
                logs().forEachKept(
                                scope(),
                                all,
                                TEXTS,
                                kept -> {
                                    check(kept);
                                    logs.add(kept.log());
                                });
        assertThat(given).isTrue();
        assertThat(logs).hasSize(60).isEqualTo(whole);
    }

    @Test
    default void whatIsKeptIsOfTheSameMoment() {
        given(random(1), random(2));
        Question newest = ever();
        Instant asOf = logs().asOf(scope());
        given(random(3), random(4));
        Question then = new Question(newest.period(), newest.filter(), newest.order(), asOf);
        List<String> ids = new ArrayList<>();
        logs().forEachKept(scope(), new Rest(then, null), TEXTS, log -> ids.add(log.log().id()));
        assertThat(ids).containsExactlyInAnyOrder("log_1", "log_2");
    }

    private Question ever() {
        Question newest = newestFirst();
        return new Question(Period.EVER, newest.filter(), newest.order(), newest.asOf());
    }

    private static ActivityLog random(int seed) {
        RandomRecords records = new RandomRecords(new Random(seed));
        return records.log("log_" + seed, new OtherDetails(List.of()));
    }

    private static void check(KeptLog kept) {
        ActivityLog log = kept.log();
        assertThat(kept.position().id()).isEqualTo(log.id());
        assertThat(kept.position().occurredAt()).isEqualTo(log.occurredAt());
        assertThat(kept.occurredAt()).isEqualTo(log.occurredAt().toEpochMilli());
        List<List<@Nullable String>> texts =
                List.of(
                        log.attributes().stream()
                                .<@Nullable String>map(each -> each.key())
                                .toList(),
                        log.attributes().stream()
                                .<@Nullable String>map(each -> each.value())
                                .toList(),
                        one(
                                log.affectedCustomer() == null
                                        ? null
                                        : log.affectedCustomer().companyName()),
                        one(log.affectedCustomer() == null ? null : log.affectedCustomer().id()),
                        one(log.id()),
                        one(log.action().code()),
                        one(log.partnerUser() == null ? null : log.partnerUser().principalName()),
                        log.subscriptions().stream()
                                .<@Nullable String>map(each -> each.friendlyName())
                                .toList(),
                        one(log.status() == null ? null : log.status().code()));
        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts(kept, i)).as(TEXTS.texts().get(i)).isEqualTo(texts.get(i));
        }
    }

    private static List<@Nullable String> one(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text);
    }

    private static List<@Nullable String> texts(KeptLog kept, int text) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int item = 0; item < kept.count(text); item++) {
            int start = kept.start(text, item);
            int length = kept.end(text, item) - start;
            texts.add(start < 0 ? null : new String(kept.bytes(), start, length, UTF_8));
        }
        return texts;
    }
}
