package activitylog.activity;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTests {

    private static final Path FOLDER = Path.of("src/test/resources/activity");
    private static final List<String> NAMES =
            List.of(
                    "{0} {1,number} '{'",
                    "L’Été d'\"Ängsö\" & Co. {",
                    "%s %n $1 \\u0041",
                    "{0,choice,0#{1}|1#x}",
                    "a\r\n\tb\u0000c\u2028d",
                    "\uD83D\uDE00".repeat(500),
                    "<script>alert(1)</script>");

    /** With {@code -Dgolden=write} the files are written instead, to be looked at. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfLogIsSaidInEveryLanguage(Language language) throws IOException {
        String told =
                ExampleSentences.all().entrySet().stream()
                        .map(each -> each.getKey() + ": " + Sentence.of(each.getValue(), language))
                        .collect(Collectors.joining("\n", "", "\n"));
        Path file = FOLDER.resolve("sentences-" + language.locale() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, told);
        }
        assertThat(told).isEqualTo(Files.readString(file));
    }

    @Test
    void everyKindOfDetailsIsAmongTheExamples() {
        Set<Class<?>> kinds =
                ExampleSentences.all().values().stream()
                        .map(ActivityLog::details)
                        .filter(details -> details != null)
                        .map(Object::getClass)
                        .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Details.class.getPermittedSubclasses());
    }

    @Test
    void aSentenceNeedsNoMoreThanItSaysItNeeds() {
        for (ActivityLog log : ExampleSentences.all().values()) {
            ActivityLog read = Projection.of(log, Selection.of(Sentence.NEEDS));
            for (Language language : Language.values()) {
                assertThat(Sentence.of(read, language)).isEqualTo(Sentence.of(log, language));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyActionGivesAWholeSentenceWithWhateverDetails(Language language) {
        for (Action action : Action.catalogue()) {
            for (ActivityLog log : ExampleSentences.all().values()) {
                ActivityLog other = ExampleSentences.with(log, action);
                assertThat(Sentence.of(other, language))
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(Sentence.LONGEST)
                        .doesNotContain("{", "}", "  ", " :", "::")
                        .doesNotContainPattern("\\bnull\\b")
                        .matches("(?:parked – )?[\\p{Lu}\\p{N}].*");
            }
        }
    }

    @Test
    void namesStandAsTheyAreAndOnOneLine() {
        for (String name : NAMES) {
            String shown = Excerpt.of(name, 80);
            for (ActivityLog log : ExampleSentences.named(name)) {
                for (Language language : Language.values()) {
                    assertThat(Sentence.of(log, language))
                            .contains(shown)
                            .doesNotContain("\n", "\r", "\u0000", "\u2028")
                            .hasSizeLessThanOrEqualTo(Sentence.LONGEST);
                }
            }
        }
    }

    @Test
    void aVeryLongSentenceIsCut() {
        String name = "\uD83D\uDE00".repeat(300);
        Change[] changes =
                Stream.of("Status", "FriendlyName", "OfferName", "Domain")
                        .map(path -> new Change(path, ChangeKind.CHANGED, name, "x" + name))
                        .toArray(Change[]::new);
        String sentence =
                Sentence.of(
                        aLog("log_1")
                                .action("update_subscription")
                                .customer("c-1", name)
                                .status("failed")
                                .details(ExampleSentences.subscription(name, null))
                                .changes(changes)
                                .build(),
                        Language.DE);
        assertThat(sentence).endsWith("…").hasSizeBetween(298, 300);
        assertThat(sentence.codePoints().filter(c -> c >= 0xD800 && c < 0xE000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 21, 1_000_000})
    void quantitiesAgreeWithTheirNouns(int count) {
        Map<Language, String> expected =
                Map.of(
                        Language.EN, count == 1 ? "1 seat" : " seats",
                        Language.SV, count == 1 ? "1 plats" : " platser",
                        Language.FR, count < 2 ? " poste" : " postes",
                        Language.DE, count == 1 ? "1 Platz" : " Plätze",
                        Language.ES, count == 1 ? "1 puesto" : " puestos");
        ActivityLog log =
                aLog("log_1")
                        .action("update_subscription")
                        .customer(null)
                        .details(ExampleSentences.subscription(null, count))
                        .build();
        expected.forEach((language, end) -> assertThat(Sentence.of(log, language)).endsWith(end));
    }

    @ParameterizedTest
    @CsvSource({
        "TermDuration, P1M, 1 month",
        "TermDuration, P3Y, 3 years",
        "TermDuration, P99999Y, P99999Y",
        "CommitmentEndDate, 2024-12-31T23:30:00-05:00, 'Jan 1, 2025'",
        "CommitmentEndDate, 2024-99-31T23:30:00Z, 2024-99-31T23:30:00Z",
        "Quantity, -1234, '-1,234'",
        "Quantity, 99999999999999999999, 99999999999999999999",
        "Status, 1234, 1234",
        "AutoRenewEnabled, true, yes",
        "Status, '', –"
    })
    void valuesAreSaidAsPeopleDo(String path, String value, String said) {
        ActivityLog log =
                aLog("log_1")
                        .action("update_subscription")
                        .customer(null)
                        .changes(new Change(path, ChangeKind.CHANGED, "x", value))
                        .build();
        assertThat(Sentence.of(log, Language.EN)).endsWith(" x → " + said);
    }

    @Test
    void aNameOfBlanksIsNoName() {
        ActivityLog log = aLog("log_1").action("create_agreement").customer("c-1", " \t\n").build();
        assertThat(Sentence.of(log, Language.EN)).isEqualTo("Created an agreement");
    }

    @Test
    void hiddenChangesAreNotEvenCounted() {
        ActivityLog log =
                aLog("log_1")
                        .action("increase_spending_limit")
                        .customer("c-1", "Contoso")
                        .changes(new Change("Limit", ChangeKind.CHANGED, null, null))
                        .build();
        assertThat(Sentence.of(log, Language.EN))
                .isEqualTo("Increased a spending limit for Contoso");
    }

    @Test
    void everyLanguageHasAllPhrasesAndNoOther() {
        Set<String> keys = Bundle.all("sentences").getFirst().labels().keySet();
        assertThat(Bundle.all("sentences"))
                .allSatisfy(bundle ->
                        assertThat(bundle.labels().keySet()).as(bundle.file()).isEqualTo(keys))
                .allSatisfy(bundle ->
                        assertThat(bundle.labels().values())
                                .as(bundle.file())
                                .noneMatch(text -> text.matches(".*['\"`´].*")));
    }

    @Test
    void manyThreadsSayTheSame() {
        ActivityLog log = ExampleSentences.all().get("order of several products");
        String alone = Sentence.of(log, Language.FR);
        assertThat(
                        IntStream.range(0, 20_000)
                                .parallel()
                                .mapToObj(_ -> Sentence.of(log, Language.FR))
                                .distinct()
                                .toList())
                .containsExactly(alone);
    }
}
