package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.PARTNER;
import static activitylog.intake.AuditRecordBuilder.aRecord;
import static activitylog.intake.RecordFormat.JSON;
import static activitylog.intake.RecordFormat.LINES;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogId;
import activitylog.activity.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditRecordIntakeTests {

    private static final String GOOD = record("good");
    private static final String FOREIGN =
            aRecord("add_customer").with("id", "foreign").with("partnerId", "somebody").json();

    private final TestIntake intake = new TestIntake();

    @Test
    void takesAnEnvelopeWhereverItsItemsStand() {
        String items = "\"items\":[" + record("a") + "," + record("b") + "]";
        String other = "\"totalCount\":2,\"links\":{\"self\":{\"uri\":\"/x\",\"headers\":[{}]}}";

        assertThat(intake.take(JSON, "{" + items + "," + other + "}").stored()).isEqualTo(2);
        assertThat(intake.take(JSON, "{" + other + "," + items + "}").duplicates()).isEqualTo(2);
        assertThat(intake.take(JSON, "{" + items + "}").received()).isEqualTo(6);
    }

    @Test
    void takesAListAndASingleRecordAndLines() {
        intake.take(JSON, "[" + record("a") + "," + record("b") + "]");
        intake.take(JSON, record("c"));
        intake.take(LINES, record("d") + "\n" + record("e") + "\r\n\n" + record("f"));

        assertThat(intake.logs.all()).hasSize(6);
        assertThat(intake.tally.report()).isEqualTo(new IntakeReport(6, 6, 0, 0, List.of()));
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(intake.take(JSON, "\uFEFF[" + GOOD + "]").stored()).isEqualTo(1);
        assertThat(intake.take(LINES, "\uFEFF" + record("b")).stored()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"items\":[]}", "{\"totalCount\":0,\"items\":[]}"})
    void takesNothingFromAnEmptyList(String body) {
        assertThat(intake.take(JSON, body)).isEqualTo(new IntakeReport(0, 0, 0, 0, List.of()));
    }

    @Test
    void storesInBatchesInTheirOrder() {
        intake.take(JSON, records(8));

        assertThat(intake.logs.batches()).containsExactly(3, 3, 2);
        assertThat(intake.logs.all())
                .extracting(ActivityLog::id)
                .containsExactly(
                        IntStream.range(0, 8)
                                .mapToObj(i -> ActivityLogId.of(PARTNER, "id-" + i))
                                .toArray(String[]::new));
        assertThat(intake.logs.all())
                .extracting(ActivityLog::recordedAt)
                .containsOnly(ActivityLog.NOT_RECORDED);
    }

    @Test
    void storesTheSameRecordsOnce() {
        IntakeReport first = intake.take(JSON, records(5));
        IntakeReport again = intake.take(JSON, records(5));

        assertThat(first.stored()).isEqualTo(5);
        assertThat(again).isEqualTo(new IntakeReport(10, 5, 5, 0, List.of()));
    }

    @Test
    void goesOnAfterEveryKindOfBadRecord() {
        String deep = "{\"id\":\"deep\",\"x\":" + "[".repeat(300) + "]".repeat(300) + "}";
        String large = "{\"id\":\"large\",\"x\":\"" + "x".repeat(20_000) + "\"}";
        String body = String.join(",", "7", FOREIGN, deep, GOOD, large, "[[1]]", "{}");

        IntakeReport report = intake.take(JSON, "[" + body + "]");

        assertThat(report.received()).isEqualTo(7);
        assertThat(report.stored()).isEqualTo(1);
        assertThat(report.rejectedCount()).isEqualTo(6);
        assertThat(report.rejected())
                .containsExactly(
                        new Rejection(0, null, "the record is not an object"),
                        new Rejection(
                                1,
                                "foreign",
                                "partnerId is \"somebody\", which is not the partner of the"
                                        + " caller"),
                        new Rejection(2, "deep", "the record is nested deeper than 20 levels"),
                        new Rejection(4, "large", "the record is larger than 10,000 characters"),
                        new Rejection(5, null, "the record is not an object"));
    }

    @ParameterizedTest
    @CsvSource({
        "operationDate, 5, 'operationDate must be a text, was a number'",
        "customerId, {}, 'customerId must be a text, was an object'",
        "userPrincipalName, [1], 'userPrincipalName must be a text, was a list'",
        "operationType, true, 'operationType must be a text, was true or false'",
        "operationDate, null, operationDate is missing",
        "operationDate, '\"yesterday\"', 'operationDate must be a date-time as"
                + " 2023-11-07T08:14:58.6031177Z of the years 1 to 9998, was \"yesterday\"'",
    })
    void rejectsARecordWithASentence(String member, String value, String reason) {
        String bad = aRecord("x").withJson(member, value).json();

        IntakeReport report = intake.take(LINES, bad + GOOD);

        assertThat(report.stored()).isEqualTo(1);
        assertThat(report.rejected()).containsExactly(new Rejection(0, "record-1", reason));
    }

    @Test
    void reportsWhatTheStoreRefuses() {
        intake.logs.refuse("too_bad", "the store cannot keep it");
        String refused = aRecord("too_bad").with("id", "r").json();

        IntakeReport report = intake.take(LINES, FOREIGN + GOOD + refused + record("b"));

        assertThat(report.stored()).isEqualTo(2);
        assertThat(report.rejected())
                .extracting(Rejection::position, Rejection::id)
                .containsExactly(tuple(0L, "foreign"), tuple(2L, "r"));
    }

    @Test
    void listsSomeRejectionsAndCountsAll() {
        IntakeReport report = intake.take(JSON, "[" + "1,".repeat(99) + GOOD + "]");

        assertThat(report.rejectedCount()).isEqualTo(99);
        assertThat(report.rejected()).hasSize(5);
        assertThat(report.stored()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[GOOD,GOOD2,{\"id\":}] | 2 | line 1, column",
                "[GOOD,GOOD2 | 2 | the body ends in the middle of a value",
                "[GOOD,GOOD2] x | 2 | line 1, column",
                "{\"items\":[GOOD,GOOD2],\"x\":tru} | 2 | line 1, column",
                "{\"items\":[GOOD,GOOD2],,} | 2 | line 1, column",
                "[GOOD GOOD2] | 1 | line 1, column",
                "[GOOD] [GOOD2] | 1 | only one JSON value was expected",
                "[GOOD,{\"id\":\"x | 1 | the body ends in the middle of a value",
                "{\"items\":[GOOD] | 1 | the body ends in the middle of a value",
                "{\"operationDate\":\"x\" | 0 | the body ends in the middle of a value",
                "[01] | 0 | line 1, column",
                "[\"\\x\"] | 0 | line 1, column",
                "[NaN] | 0 | line 1, column",
                "// comment | 0 | line 1, column",
                "'' | 0 | The body is empty",
                "' ' | 0 | The body is empty",
                "7 | 0 | The body must be an object with \"items\", or a list of records.",
                "\"text\" | 0 | The body must be an object",
                "null | 0 | The body must be an object",
                "{} | 0 | The body must be an object with \"items\", a list of records, or a record",
                "{\"items\":{}} | 0 | The member \"items\" of the body must be a list.",
                "{\"items\":null} | 0 | The member \"items\" of the body must be a list.",
            })
    void countsWhatStandsBeforeAMistake(String body, int stored, String message) {
        String whole = body.replace("GOOD2", record("b")).replace("GOOD", GOOD);

        assertThatExceptionOfType(MalformedBody.class)
                .isThrownBy(() -> intake.send(JSON, whole))
                .withMessageContaining(message)
                .satisfies(
                        e -> assertThat(e.getMessage()).doesNotContain("Feature", "Source", "`"));
        assertThat(intake.tally.report().stored()).isEqualTo(stored);
        assertThat(intake.logs.all()).hasSize(stored);
    }

    @Test
    void saysInWhichLineAMistakeIs() {
        String body = GOOD + "\n" + record("b") + "\n{\"id\":\"c\",}\n" + record("d");

        assertThatThrownBy(() -> intake.send(LINES, body))
                .hasMessageStartingWith("Malformed JSON at line 3, column 11: ");
        assertThat(intake.logs.all()).hasSize(2);
    }

    @Test
    void saysThatABodyIsNotUtf8() {
        byte[] latin = ("[" + GOOD + ",{\"customerName\":\"Ängsö\"}]").getBytes(ISO_8859_1);

        assertThatThrownBy(() -> intake.send(JSON, new ByteArrayInputStream(latin)))
                .isInstanceOf(MalformedBody.class)
                .hasMessage("The body is not UTF-8.");
    }

    @Test
    void storesWhatCameBeforeTheConnectionBroke() {
        InputStream broken = new BrokenStream();
        byte[] start = ("[" + GOOD + "," + record("b") + ",{\"id\"").getBytes(UTF_8);

        assertThatThrownBy(() ->
                        intake.send(
                                JSON,
                                new SequenceInputStream(new ByteArrayInputStream(start), broken)))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
        assertThat(intake.logs.all()).hasSize(2);
    }

    @Test
    void countsWhatWasStoredBeforeTheStoreWentAway() {
        intake.logs.failFrom(2, new Unavailable(new IllegalStateException("away")));

        assertThatThrownBy(() -> intake.send(JSON, records(20))).isInstanceOf(Unavailable.class);

        IntakeReport report = intake.tally.report();
        assertThat(report.stored()).isEqualTo(6);
        // Two batches behind the lost one were read meanwhile; they are not stored.
        assertThat(report.received()).isEqualTo(15);
        assertThat(intake.logs.all()).hasSize(6);
    }

    @Test
    void readsTheNextBatchWhileTheLastOneIsStored() throws Exception {
        CountDownLatch nextIsRead = new CountDownLatch(1);
        intake.logs.before(() -> awaited(nextIsRead));
        InputStream next =
                new ByteArrayInputStream((record("d") + record("e")).getBytes(UTF_8)) {
                    @Override
                    public synchronized int read(byte[] target, int offset, int length) {
                        nextIsRead.countDown();
                        return super.read(target, offset, length);
                    }
                };
        // More than is read ahead of what is parsed.
        String padding = " ".repeat(100_000);
        byte[] first = (record("a") + record("b") + record("c") + padding).getBytes(UTF_8);
        intake.send(LINES, new SequenceInputStream(new ByteArrayInputStream(first), next));
        assertThat(intake.tally.report().stored()).isEqualTo(5);
        assertThat(intake.logs.batches()).containsExactly(3, 2);
    }

    @Test
    void preparesTheNextBatchWhileTheLastOneIsKept() {
        CountDownLatch secondIsPrepared = new CountDownLatch(2);
        intake.logs.preparing(secondIsPrepared::countDown);
        intake.logs.before(() -> awaited(secondIsPrepared));
        assertThat(intake.take(JSON, records(6)).stored()).isEqualTo(6);
        assertThat(intake.logs.batches()).containsExactly(3, 3);
    }

    @Test
    void keepsABatchOnlyAfterTheOneBeforeItHoweverSoonItIsPrepared() {
        CountDownLatch secondIsPrepared = new CountDownLatch(1);
        AtomicInteger prepared = new AtomicInteger();
        intake.logs.preparing(() -> {
            if (prepared.incrementAndGet() == 1) {
                awaited(secondIsPrepared);
            } else {
                secondIsPrepared.countDown();
            }
        });
        assertThat(intake.take(JSON, records(8)).stored()).isEqualTo(8);
        assertThat(intake.logs.all())
                .extracting(ActivityLog::id)
                .startsWith(ActivityLogId.of(PARTNER, "id-0"))
                .endsWith(ActivityLogId.of(PARTNER, "id-7"));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void storesOneBatchAfterTheOtherInTheirOrder() {
        AtomicInteger atOnce = new AtomicInteger();
        intake.logs.before(() -> assertThat(atOnce.incrementAndGet()).isEqualTo(1));
        intake.logs.after(atOnce::decrementAndGet);
        assertThat(intake.take(JSON, records(100)).stored()).isEqualTo(100);
        assertThat(intake.logs.batches()).hasSize(34);
        assertThat(intake.logs.all())
                .extracting(log -> log.id())
                .containsExactlyElementsOf(
                        IntStream.range(0, 100)
                                .mapToObj(
                                        i -> ActivityLogId.of(TestIntake.SCOPE.tenant(), "id-" + i))
                                .toList());
    }

    @Test
    void skipsWhatIsFarTooLargeInAnyForm() {
        int size = 3_000_000;
        List<String> hostile =
                List.of(
                        "\"" + "x".repeat(size) + "\"",
                        "\"" + "\\u0041".repeat(size / 6) + "\"",
                        "\"" + "é".repeat(size) + "\"",
                        "9".repeat(size),
                        "[" + "1,".repeat(size) + "1]",
                        "{\"" + "n".repeat(size) + "\":1}",
                        "[".repeat(400_000) + "]".repeat(400_000),
                        "[{}" + ",{\"a\":[]}".repeat(size / 10) + "]");

        String lines =
                hostile.stream()
                        .map(value -> "{\"id\":\"h\",\"x\":" + value + "}\n" + GOOD + "\n")
                        .collect(Collectors.joining());
        IntakeReport report = intake.take(LINES, lines);

        assertThat(report.rejectedCount()).isEqualTo(hostile.size());
        assertThat(report.stored() + report.duplicates()).isEqualTo(hostile.size());
        assertThat(report.rejected()).extracting(Rejection::id).containsOnly("h");
    }

    @Test
    void readsASingleRecordThatIsTooLargeToItsEnd() {
        String large = "\"" + "x".repeat(20_000) + "\"";
        String body =
                "{\"id\":\"s\",\"a\":%s,\"b\":[[%s]],\"operationDate\":\"2024-01-01\"}"
                        .formatted(large, large);

        assertThat(intake.take(JSON, body).rejected())
                .containsExactly(
                        new Rejection(0, "s", "the record is larger than 10,000 characters"));
    }

    @Test
    void skipsLargeMembersAroundTheItems() {
        String large = "[\"" + "x".repeat(50_000) + "\"]";

        assertThat(
                        intake.take(
                                        JSON,
                                        "{\"a\":%s,\"b\":%s,\"items\":[%s],\"c\":%s}"
                                                .formatted(large, large, GOOD, large))
                                .stored())
                .isEqualTo(1);
    }

    private static String record(String id) {
        return aRecord("update_subscription").with("id", id).json();
    }

    private static String records(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> record("id-" + i))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }
}
