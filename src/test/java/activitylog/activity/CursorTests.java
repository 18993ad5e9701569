package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final Scope NORD = new Scope("5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1");
    private static final Fingerprint QUESTION = Fingerprint.of(NORD, Inquiry.DEFAULT);

    @Test
    void comesBackAsItWas() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Cursor cursor = any(random);
            Fingerprint question = new Fingerprint(random.nextLong());
            String text = cursor.encode(question);
            assertThat(Cursor.decode("after", text, question))
                    .as("seed %s", seed)
                    .isEqualTo(cursor);
            assertThat(text).as("seed %s", seed).matches("[A-Za-z0-9_-]+");
        }
    }

    @Test
    void isRefusedWhenAnyCharacterIsChanged() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String text = any(random).encode(QUESTION);
            int at = random.nextInt(text.length());
            char other = text.charAt(at) == 'x' ? 'y' : 'x';
            String changed = text.substring(0, at) + other + text.substring(at + 1);
            assertThatExceptionOfType(InvalidRequest.class)
                    .as("seed %s", seed)
                    .isThrownBy(() -> Cursor.decode("after", changed, QUESTION))
                    .withMessageStartingWith("after: the cursor is broken");
        }
    }

    @Test
    void isRefusedWhenItIsCutOrContinued() {
        String text = any(new Random(1)).encode(QUESTION);
        for (int length = 0; length < text.length(); length++) {
            refused(text.substring(0, length));
        }
        refused(text + 'A');
        refused(text + "=");
        refused(new StringBuilder(text).reverse().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "!!!!", "bnVsbA==", "O_-1", "\0", "../../x", "ÅÄÖ", "🙂"})
    void isRefusedWhenItIsNone(String text) {
        refused(text);
        refused(text.repeat(2_000));
    }

    @Test
    void ofAnotherQuestionIsRefused() {
        Cursor cursor = any(new Random(2));
        ActivityLogFilter failed = FilterTree.parse("filter", Map.of("status", "failed"));
        List<Fingerprint> others =
                List.of(
                        Fingerprint.of(new Scope("someone-else"), Inquiry.DEFAULT),
                        Fingerprint.of(
                                NORD,
                                new Inquiry(
                                        PeriodInput.MOST_RECENT_MONTH,
                                        failed,
                                        ActivityLogOrder.NEWEST_FIRST)),
                        Fingerprint.of(
                                NORD,
                                new Inquiry(
                                        PeriodInput.MOST_RECENT_MONTH,
                                        ActivityLogFilter.ANY,
                                        ActivityLogOrder.OLDEST_FIRST)));
        for (Fingerprint other : others) {
            assertThatExceptionOfType(InvalidRequest.class)
                    .isThrownBy(() -> Cursor.decode("after", cursor.encode(other), QUESTION))
                    .withMessageStartingWith("after: the cursor belongs to another question");
        }
    }

    @Test
    void ofAnotherVersionIsRefused() {
        byte[] bytes = Base64.getUrlDecoder().decode(any(new Random(3)).encode(QUESTION));
        bytes[0]++;
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static void refused(String text) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Cursor.decode("before", text, QUESTION))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(InvalidRequest.Code.INVALID_CURSOR);
                    assertThat(refusal.argument()).isEqualTo("before");
                });
    }

    private static Cursor any(Random random) {
        return new Cursor(
                new Snapshot(
                        Instant.ofEpochMilli(random.nextLong(253_402_300_799_999L)),
                        LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000))),
                new Position(
                        Instant.ofEpochMilli(
                                random.nextLong(-62_135_596_800_000L, 253_402_300_799_999L)),
                        ActivityLogId.of("tenant", Long.toString(random.nextLong()))));
    }
}
