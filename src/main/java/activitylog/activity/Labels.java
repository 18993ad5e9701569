package activitylog.activity;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One family of resource bundles, read once: the words that people see, in every language. */
final class Labels {

    /** By operation code. */
    static final Labels ACTIONS = new Labels("actions");

    /** Sentences by operation code, and one for unknown codes. */
    static final Labels DESCRIPTIONS = new Labels("descriptions");

    /** By the name of the category. */
    static final Labels CATEGORIES = new Labels("categories");

    /** By the letters and digits of the name of a field, in lower case. */
    static final Labels FIELDS = new Labels("fields");

    /** By status code. */
    static final Labels STATUSES = new Labels("statuses");

    /** Patterns of what can be a part of a sentence. */
    static final Labels SENTENCES = new Labels("sentences");

    private final Map<Language, ResourceBundle> bundles;

    Labels(String name) {
        this.bundles =
                Arrays.stream(Language.values())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(), language -> bundle(name, language)));
    }

    /** The label, or null if there is none. */
    @Nullable String find(String key, Language language) {
        ResourceBundle bundle = bundle(language);
        return bundle.containsKey(key) ? bundle.getString(key) : null;
    }

    /** The label of a key that is always there. */
    String get(String key, Language language) {
        return bundle(language).getString(key);
    }

    private ResourceBundle bundle(Language language) {
        return requireNonNull(bundles.get(language));
    }

    /** Without the usual fallback, which would answer in the language of the machine. */
    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                Labels.class.getPackageName() + "." + name,
                language.locale(),
                Labels.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
