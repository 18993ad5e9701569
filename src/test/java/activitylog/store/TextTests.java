package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextTests {

    @Test
    void halvesOfPairsAreReplacedAndPairsStay() {
        assertThat(Text.storable("a\uD83D\uDE00b")).isEqualTo("a\uD83D\uDE00b");
        assertThat(Text.storable("\uD83Da\uDE00\uD83D")).isEqualTo("\uFFFDa\uFFFD\uFFFD");
        assertThat(Text.storable("plain")).isEqualTo("plain");
    }

    @Test
    void caseAndAccentsAreFoldedAway() {
        assertThat(Text.folded("ÄRLA")).isEqualTo("arla");
        assertThat(Text.folded("a\u0308rla")).isEqualTo("arla");
        assertThat(Text.folded("Straße")).isEqualTo(Text.folded("STRASSE"));
        assertThat(Text.folded("ΣΑΣ")).isEqualTo(Text.folded("σας"));
        assertThat(Text.folded("İstanbul")).isEqualTo("istanbul");
        assertThat(Text.folded("ﬁ Ⅳ ①")).isEqualTo("fi iv 1");
        assertThat(Text.folded("日本")).isEqualTo("日本");
    }

    @Test
    void foldingAFoldedTextChangesNothing() {
        for (int point = 1; point < 0x3000; point++) {
            String folded = Text.folded(Character.toString(point));
            assertThat(Text.folded(folded)).as("U+%04X", point).isEqualTo(folded);
        }
    }

    @Test
    void aQuotedTextOnlyFindsItself() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            String text = random(random);
            String other = random(random);
            Pattern pattern = Pattern.compile(Text.quoted(text));
            assertThat(pattern.matcher("x" + text + "y").find()).as("round %s", round).isTrue();
            assertThat(pattern.matcher(other).find())
                    .as("round %s: %s in %s", round, text, other)
                    .isEqualTo(other.contains(text));
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            text.append((char) random.nextInt(0x80));
        }
        return text.toString();
    }

    @Test
    void aQuotedTextHoldsNoNul() {
        assertThat(Text.quoted("a\u0000b")).isEqualTo("a\\x00b");
    }
}
