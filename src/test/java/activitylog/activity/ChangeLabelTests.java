package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeLabelTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Quantity                           | Quantity
                    autoRenewEnabled                   | Automatic renewal
                    LineItems[0].Quantity              | Quantity (Line 1)
                    LineItems[9].Pricing.ListPrice     | List price (Line 10, Pricing)
                    RefundOptions[0]                   | Refund options 1
                    RefundOptions[1].Type              | Type (Refund options 2)
                    BillingProfile.DefaultAddress.City | City (Billing profile, Address)
                    NovelThing                         | Novel thing
                    a.b.c.d.e.f                        | F (C, D, E)
                    ["odd key"].mpnId                  | MPN ID (Odd key)
                    ["a\\"b"][2]                       | A b 3
                    [0]                                | 1
                    [""]                               | –
                    ~~                                 | The whole value
                    line                               | Line
                    ["["].value                        | Value (–)
                    """)
    void aPathHasWords(String path, String words) {
        assertThat(change(path).label(Language.EN)).isEqualTo(words);
    }

    @Test
    void everyLanguageHasItsWords() {
        assertThat(Arrays.stream(Language.values()).map(change("LineItems[0].Quantity")::label))
                .containsExactly(
                        "Quantity (Line 1)",
                        "Antal (Rad 1)",
                        "Quantité (Ligne 1)",
                        "Menge (Zeile 1)",
                        "Cantidad (Línea 1)");
    }

    @Test
    void largePositionsAreWrittenWithoutSeparators() {
        assertThat(change("LineItems[1234].Status").label(Language.EN))
                .isEqualTo("Status (Line 1235)");
    }

    @Test
    void hostilePathsHaveShortLabels() {
        for (String piece :
                List.of("a.", "[\"\\\\\"]", "x[0]", "[\"", "\ud83d", "\n", "]]", "\\")) {
            assertThat(change(piece.repeat(100_000)).label(Language.SV))
                    .as(piece)
                    .isNotBlank()
                    .hasSizeLessThan(2_500);
        }
    }

    @Test
    void everyPathHasALabel() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String path =
                    random.ints(random.nextInt(12), 0, 12)
                            .mapToObj(i -> ".[]\"\\aB0 \u00c9\ud83d\u0000".substring(i, i + 1))
                            .reduce("", String::concat);
            assertThat(change(path).label(Language.FR)).as("seed %s", seed).isNotBlank();
        }
    }

    private static Change change(String path) {
        return new Change(path, ChangeKind.CHANGED, "1", "2");
    }
}
