package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTests {

    static Stream<Bundle> labels() {
        return Stream.of("actions", "categories", "statuses", "fields")
                .flatMap(name -> Bundle.all(name).stream());
    }

    static Stream<Bundle> bundles() {
        return Stream.concat(labels(), Bundle.all("descriptions").stream());
    }

    @Test
    void everyLanguageNamesEveryKnownActionAndNoOther() {
        Set<String> codes =
                Action.catalogue().stream().map(Action::code).collect(Collectors.toSet());
        assertThat(Bundle.all("actions")).allSatisfy(bundle -> hasExactly(bundle, codes));
    }

    @Test
    void everyLanguageDescribesEveryKnownActionAndTheUnknownOnes() {
        Set<String> codes =
                Stream.concat(Action.catalogue().stream().map(Action::code), Stream.of("unknown"))
                        .collect(Collectors.toSet());
        assertThat(Bundle.all("descriptions")).allSatisfy(bundle -> hasExactly(bundle, codes));
    }

    @Test
    void aDescriptionIsOneSentenceAndNotTheLabelAgain() {
        for (Bundle bundle : Bundle.all("descriptions")) {
            assertThat(bundle.labels().values())
                    .as(bundle.file())
                    .allMatch(text -> text.matches("\\p{Lu}[^.]*\\."))
                    .allMatch(text -> text.length() <= 160 && !text.contains("  "));
            assertThat(Action.catalogue())
                    .noneMatch(action ->
                            action.description(bundle.language())
                                    .equals(action.label(bundle.language()) + '.'));
        }
    }

    @Test
    void noDescriptionIsLeftInEnglish() {
        Bundle english = Bundle.all("descriptions").getFirst();
        for (Bundle bundle : Bundle.all("descriptions").subList(1, Language.values().length)) {
            assertThat(bundle.labels().values())
                    .as(bundle.file())
                    .doesNotContainAnyElementsOf(english.labels().values());
        }
    }

    @Test
    void anUnknownActionIsDescribedAsUnknown() {
        assertThat(new Action("policy_renewed").description(Language.DE))
                .startsWith("Dieser Server kennt den Vorgang nicht");
        assertThat(new Action("unknown").description(Language.EN)).contains("does not know");
    }

    @Test
    void everyLanguageNamesEveryCategoryAndNoOther() {
        Set<String> names =
                Arrays.stream(ActionCategory.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(Bundle.all("categories")).allSatisfy(bundle -> hasExactly(bundle, names));
    }

    @Test
    void everyLanguageNamesEveryKnownStatusAndNoOther() {
        Set<String> codes = Set.of("succeeded", "failed", "progress", "decline");
        assertThat(Bundle.all("statuses")).allSatisfy(bundle -> hasExactly(bundle, codes));
    }

    @Test
    void everyLanguageNamesTheSameFields() {
        Set<String> names = Bundle.all("fields").getFirst().labels().keySet();
        assertThat(names)
                .hasSizeGreaterThan(60)
                .allMatch(name -> name.matches("[a-z0-9]+"))
                .contains("line", "value");
        assertThat(Bundle.all("fields")).allSatisfy(bundle -> hasExactly(bundle, names));
        assertThat(Bundle.all("fields"))
                .allSatisfy(bundle -> assertThat(bundle.labels().get("line")).endsWith(" {0}"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aLabelIsAShortPhraseThatStartsWithACapital(Bundle bundle) {
        assertThat(bundle.labels().values())
                .as(bundle.file())
                .allMatch(label -> Character.isUpperCase(label.codePointAt(0)))
                .allMatch(label -> label.length() <= 80)
                .allMatch(label -> label.equals(label.strip()) && !label.contains("  "))
                .noneMatch(label -> label.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTwoKeysHaveTheSameLabel(Bundle bundle) {
        assertThat(bundle.labels().values()).as(bundle.file()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesAndQuotesAreTypographic(Bundle bundle) {
        assertThat(bundle.labels().values())
                .as(bundle.file())
                .noneMatch(label -> label.matches(".*['\"`´].*"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLabelComesFromTheFileOfItsLanguage(Language language) {
        Bundle actions = Bundle.all("actions").get(language.ordinal());
        assertThat(Action.catalogue())
                .allSatisfy(action ->
                        assertThat(action.label(language))
                                .isEqualTo(actions.labels().get(action.code())));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        ResourceBundle.clearCache(Labels.class.getClassLoader());
        try {
            assertThat(new Labels("statuses").get("failed", Language.EN)).isEqualTo("Failed");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sentencesAreSaidAsEachLanguageSaysThem() {
        Action ordered = new Action("create_order");
        assertThat(Arrays.stream(Language.values()).map(ordered::label))
                .containsExactly(
                        "Created an order",
                        "Skapade en beställning",
                        "Création d’une commande",
                        "Bestellung erstellt",
                        "Creó un pedido");
    }

    @Test
    void categoriesAreNamedInEveryLanguage() {
        assertThat(Arrays.stream(Language.values()).map(ActionCategory.SUBSCRIPTION::label))
                .containsExactly(
                        "Subscription", "Prenumeration", "Abonnement", "Abonnement", "Suscripción");
    }

    private static void hasExactly(Bundle bundle, Set<String> keys) {
        assertThat(bundle.labels().keySet())
                .as(bundle.file())
                .containsExactlyInAnyOrderElementsOf(keys);
    }
}
