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
        assertThat(CellText.of(text, true)).startsWith("'").endsWith(text.substring(1).strip());
        assertThat(CellText.of(text, false)).doesNotStartWith("'");
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
        assertThat(CellText.of(text, true)).isEqualTo(text);
    }

    @Test
    void lineBreaksBecomeLineFeeds() {
        assertThat(CellText.of("a\r\nb\rc\nd\u0085e\u2028f\u2029g\r\n\r\nh", true))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\n\nh");
    }

    @Test
    void controlCharactersBecomeBlanks() {
        assertThat(CellText.of("a\u0000b\u0007c\u001bd\u007fe\u009ff", true))
                .isEqualTo("a b c d e f");
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        assertThat(CellText.of("a\ud83d\ufeffb\ude00c\ufffed\uffffe\ud83d\ude00", true))
                .isEqualTo("abcde😀");
    }

    @Test
    void aLongTextIsShortenedWithAMark() {
        String whole = "x".repeat(32_767);
        assertThat(CellText.of(whole, true)).isEqualTo(whole);
        assertThat(CellText.of(whole + "y", true))
                .isEqualTo("x".repeat(32_755) + "…[shortened]")
                .hasSize(32_767);
    }

    @Test
    void theApostropheCountsToo() {
        String longest = "=" + "x".repeat(32_766);
        assertThat(CellText.of(longest, true)).hasSize(32_767).endsWith("…[shortened]");
        assertThat(CellText.of(longest, false)).isEqualTo(longest);
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(CellText.of("😀".repeat(20_000), true))
                .isEqualTo("😀".repeat(16_377) + "…[shortened]")
                .hasSize(32_766);
    }
}
