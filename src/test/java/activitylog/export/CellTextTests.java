package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the text of a cell, and what does not. */
class CellTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "\t=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff=1",
                "\r=1",
                "\u0000=1",
                "-",
                "+",
                "=",
                "-2+3+cmd|' /C calc'!A0",
                "\tx",
                "\nx",
                " -5",
                "+1e5"
            })
    void whatCouldStartAFormulaGetsAnApostrophe(String text) {
        assertThat(guarded(text)).startsWith("'").endsWith(text.substring(1).strip());
        assertThat(unguarded(text)).doesNotStartWith("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Contoso",
                "a=b",
                "-5",
                "+46701234567",
                "-1.5",
                "+1,5",
                "007",
                "'",
                "\"",
                "…",
                "−5",
                "שלום",
                "😀",
                "a\nb",
                "a\tb",
                "25 × Business Suite; 1 × x"
            })
    void everythingElseStaysAsItIs(String text) {
        assertThat(guarded(text)).isEqualTo(text);
    }

    @Test
    void lineBreaksBecomeLineFeeds() {
        assertThat(guarded("a\r\nb\rc\nd\u0085e\u2028f\u2029g\r\n\r\nh"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\n\nh");
    }

    @Test
    void controlCharactersBecomeBlanks() {
        assertThat(guarded("a\u0000b\u0007c\u001bd\u007fe\u009ff")).isEqualTo("a b c d e f");
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        assertThat(guarded("a\ud83d\ufeffb\ude00c\ufffed\uffffe\ud83d\ude00")).isEqualTo("abcde😀");
    }

    @Test
    void aLongTextIsShortenedWithAMark() {
        String whole = "x".repeat(32_767);
        assertThat(guarded(whole)).isEqualTo(whole);
        assertThat(guarded(whole + "y"))
                .isEqualTo("x".repeat(32_755) + "…[shortened]")
                .hasSize(32_767);
    }

    @Test
    void theApostropheCountsToo() {
        String longest = "=" + "x".repeat(32_766);
        assertThat(guarded(longest)).hasSize(32_767).endsWith("…[shortened]");
        assertThat(unguarded(longest)).isEqualTo(longest);
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(guarded("😀".repeat(20_000)))
                .isEqualTo("😀".repeat(16_377) + "…[shortened]")
                .hasSize(32_766);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00123",
                "1234567890123456",
                "123456789e12",
                "1E5",
                "1.5e3",
                "-007",
                "3-4",
                "2024-05-14",
                "1/2/24",
                "12:30",
                "true",
                "FALSE"
            })
    void anIdThatSpreadsheetsWouldChangeGetsAnApostrophe(String id) {
        assertThat(new CellText(true).ofId(id)).isEqualTo("'" + id);
        assertThat(new CellText(false).ofId(id)).isEqualTo(id);
        assertThat(guarded(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "123456789012345",
                "7f30b19c42ad",
                "c7d21a90-6f3b-4e58-8b1d-02a9e4c6f713",
                "12345678-1234-1234-1234-123456789012",
                "CFQ7TTC0LH18:0001",
                "log_1",
                ""
            })
    void anyOtherIdStaysAsItIs(String id) {
        assertThat(new CellText(true).ofId(id)).isEqualTo(id);
    }

    @Test
    void shortenedTextsAreCounted() {
        CellText cells = new CellText(true);
        cells.of("x".repeat(32_767));
        assertThat(cells.shortened()).isZero();
        cells.of("x".repeat(32_768));
        cells.of("=" + "x".repeat(32_766));
        assertThat(cells.shortened()).isEqualTo(2);
    }

    private static String guarded(String text) {
        return new CellText(true).of(text);
    }

    private static String unguarded(String text) {
        return new CellText(false).of(text);
    }
}
