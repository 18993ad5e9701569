package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found by whatever it is written like. */
class SearchWordsTests {

    private static final String ALPHABET =
            "aAzZ09éÅßŁøÆıİſﬁ½²"
                    + "\u0301\u0308\u200D\u00AD"
                    + "ΣςΩжЙ株式ミツหน가ᄀ𝔸😀"
                    + "--..@_:/'&+(),;\"  \t\u00A0\u3000";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Ängsö Bryggeri AB         | angso bryggeri ab
                    Straße, STRASSE           | strasse
                    Ærø Łódź Þór İzmir ılık   | aero lodz thor izmir ilik
                    ﬁnans ΣΑΣ ½ x² Ⅳ          | finans σασ 12 x2 iv
                    Coca-Cola                 | cocacola cola
                    anna.lind@nord.example    | annalindnordexample lindnordexample nordexample example
                    =Kund "7" (A+B)           | kund 7 ab b
                    Cloud PC 2vCPU/8GB        | cloud pc 2vcpu8gb 8gb
                    株式会社                    | 株式会社 式会社 会社 社
                    a\u0308rla                | arla
                    --- 😀                    | ``
                    """)
    void aNameIsFoundByItsWords(String name, String words) {
        String text = name.translateEscapes();
        assertThat(SearchWords.ofName(text)).containsExactlyElementsOf(list(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ÄNGSÖ bryg                           | angso bryg
                    coca-cola COCA                       | cocacola coca
                    anna.lind@nord                       | annalindnord
                    0C39D6D5-c70d                        | 0c39d6d5c70d
                    twice twice                          | twice
                    " - "                                | ``
                    """)
    void aTextAsksForItsWords(String text, String words) {
        assertThat(SearchWords.asked(text)).containsExactlyElementsOf(list(words));
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    @Test
    void anIdIsOneWord() {
        assertThat(SearchWords.ofId("0C39D6D5-C70D-4C55-BC02-F620844F3FD1"))
                .isEqualTo("0c39d6d5c70d4c55bc02f620844f3fd1");
        assertThat(SearchWords.ofId("CFQ7TTC0AAA1:0001:CFQ7")).isEqualTo("cfq7ttc0aaa10001cfq7");
        assertThat(SearchWords.ofId("two words")).isEqualTo("twowords");
        assertThat(SearchWords.ofId("😀-")).isEmpty();
    }

    @Test
    void everyBeginningOfAnIdFindsIt() {
        String id = "Qm41-sVtd:8Kx0/eRr2";
        for (int end = 1; end <= id.length(); end++) {
            assertThat(SearchWords.asked(id.substring(0, end)))
                    .singleElement()
                    .matches(SearchWords.ofId(id)::startsWith);
        }
    }

    /** As somebody would type it: from where a part begins to anywhere behind it. */
    @Test
    void everythingThatBeginsWithAPartOfANameFindsIt() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String name = name(random);
            Set<String> words = SearchWords.ofName(name);
            int[] starts = starts(name);
            for (int start : starts) {
                for (int end = start + 1; end <= name.length(); end++) {
                    String typed = name.substring(start, end);
                    assertThat(SearchWords.asked(typed))
                            .as("seed %s: %s of %s", seed, typed, name)
                            .allMatch(asked -> words.stream().anyMatch(w -> w.startsWith(asked)));
                }
            }
        }
    }

    @Test
    void caseAndAccentsAndNeighboursDoNotMatter() {
        for (long seed = 0; seed < 3_000; seed++) {
            String name = name(new Random(seed));
            Set<String> words = SearchWords.ofName(name);
            assertThat(SearchWords.ofName("(" + name + ")!")).as("seed %s", seed).isEqualTo(words);
            assertThat(SearchWords.ofName("one " + name + " two"))
                    .as("seed %s", seed)
                    .containsAll(words);
            assertThat(SearchWords.asked(Folding.of(name)))
                    .as("seed %s", seed)
                    .isEqualTo(SearchWords.asked(name));
        }
    }

    @Test
    void wordsAreFoldedAndBounded() {
        for (long seed = 0; seed < 500; seed++) {
            String name = name(new Random(seed)).repeat(40);
            assertThat(SearchWords.ofName(name))
                    .as("seed %s", seed)
                    .allMatch(word -> word.length() <= SearchWords.LONGEST)
                    .allMatch(word -> word.codePoints().allMatch(Character::isLetterOrDigit))
                    .allMatch(word -> Folding.of(word).equals(word));
        }
    }

    /** Places where a part begins: the beginning, and behind what is neither letter nor digit. */
    private static int[] starts(String name) {
        return java.util.stream.IntStream.range(0, name.length())
                .filter(i -> i == 0 || isBorder(name.codePointBefore(i)))
                .toArray();
    }

    private static boolean isBorder(int character) {
        return "-.@_:/'&+(),;\" \t\u00A0\u3000".indexOf(character) >= 0;
    }

    /** Of at most as many parts as are kept. */
    private static String name(Random random) {
        int[] alphabet = ALPHABET.codePoints().toArray();
        return random.ints(1 + random.nextInt(15), 0, alphabet.length)
                .mapToObj(i -> Character.toString(alphabet[i]))
                .collect(Collectors.joining());
    }
}
