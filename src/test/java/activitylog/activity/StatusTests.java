package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTests {

    @ParameterizedTest
    @CsvSource({
        "succeeded, Succeeded,   Lyckades,     Réussite, Erfolgreich,    Correcto",
        "failed,    Failed,      Misslyckades, Échec,    Fehlgeschlagen, Error",
        "progress,  In progress, Pågår,        En cours, In Bearbeitung, En curso",
        "decline,   Declined,    Avvisades,    Refus,    Abgelehnt,      Rechazado"
    })
    void aKnownStatusIsSaidInEveryLanguage(
            String code, String en, String sv, String fr, String de, String es) {
        Status status = new Status(code);
        assertThat(status.label(Language.EN)).isEqualTo(en);
        assertThat(status.label(Language.SV)).isEqualTo(sv);
        assertThat(status.label(Language.FR)).isEqualTo(fr);
        assertThat(status.label(Language.DE)).isEqualTo(de);
        assertThat(status.label(Language.ES)).isEqualTo(es);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "Succeeded", "", "create_order", "återkallad"})
    void anUnknownStatusIsShownAsItsCode(String code) {
        for (Language language : Language.values()) {
            assertThat(new Status(code).label(language)).isEqualTo(code);
        }
    }
}
