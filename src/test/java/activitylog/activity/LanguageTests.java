package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv                                   | SV",
                "SV                                   | SV",
                "sv-SE                                | SV",
                "es-419                               | ES",
                "de-Latn-CH-1996                      | DE",
                "sv-SE,sv;q=0.9,en-US;q=0.8,en;q=0.7  | SV",
                "en;q=0.2, fr;q=0.9, de;q=0.5         | FR",
                "da, nb;q=0.9, de-AT;q=0.1            | DE",
                "fr;q=0, es;q=0.001                   | ES",
                "sv ; q=0.5 , de ; q=0.6              | DE",
                "sv;Q=0.5                             | SV",
                ",, sv,, de,                          | SV",
                "*, es;q=0.5                          | ES",
                "pt-BR, *;q=0.5                       | EN"
            })
    void theBestLanguageThatExistsIsTaken(String acceptLanguage, Language language) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv;q=0.2,\tfr", "\tfr\t;q=1.000 ,sv;q=0.999"})
    void tabsAreSpaces(String acceptLanguage) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(Language.FR);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ",", "*", "tlh", "sv;q=0", "zh-Hant-TW, ja"})
    void englishIsTakenWhereNothingElseIsWanted(String acceptLanguage) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sv_SE", "sv;q=2", "sv;q=-1", "sv;q=high", "-", ";q=1", "sv;", "å", "\0"})
    void englishIsTakenWhereTheWishCannotBeRead(String acceptLanguage) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLanguageUnderstandsItsOwnTag(Language language) {
        assertThat(Language.of(language.locale().toLanguageTag())).isEqualTo(language);
        assertThat(language.locale().getCountry()).isEmpty();
    }

    @Test
    void noHeaderMakesItFail() {
        long seed = 20260802;
        Random random = new Random(seed);
        String alphabet = "svfrde*-;q=01.9, \t_xå\u0000";
        for (int i = 0; i < 50_000; i++) {
            String header =
                    random.ints(random.nextInt(16), 0, alphabet.length())
                            .mapToObj(at -> alphabet.substring(at, at + 1))
                            .collect(Collectors.joining());
            assertThatCode(() -> Language.of(header))
                    .as("seed %d, run %d, header %s", seed, i, header)
                    .doesNotThrowAnyException();
        }
    }
}
