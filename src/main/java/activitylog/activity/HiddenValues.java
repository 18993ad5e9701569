package activitylog.activity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that are hidden from somebody though the schema does not know them: changes,
 * attributes and trees have whatever names the source gives them. In doubt a value is hidden.
 */
public final class HiddenValues {

    /** What is hidden from somebody, whoever it is. */
    static final HiddenValues OF_ANYBODY = new HiddenValues(Set.of(FieldGroup.values()));

    /** A text without any of these is no list of names and values. */
    private static final String STRUCTURE = "{[<=";

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}_ -]+");

    private final Set<FieldGroup> groups;
    private final List<String> parts;
    private final List<String> whole;

    private HiddenValues(Set<FieldGroup> groups) {
        this.groups = groups;
        this.parts = of(FieldGroups.NAMES);
        this.whole = of(FieldGroups.WHOLE_NAMES);
    }

    private List<String> of(Map<FieldGroup, List<String>> table) {
        return groups.stream()
                .flatMap(group -> table.getOrDefault(group, List.of()).stream())
                .toList();
    }

    /** What the scope hides. */
    public static HiddenValues of(Scope scope) {
        return new HiddenValues(scope.hidden());
    }

    /** Whether no value is hidden because of its name. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * Whether the values of a whole log are hidden: where a billing profile is what was touched,
     * they need not say in their names what they are.
     */
    public boolean coversAllOf(@Nullable Action action) {
        return groups.contains(FieldGroup.BILLING)
                && action != null
                && letters(action.code()).contains("billingprofile");
    }

    /**
     * Whether a value with that name is hidden.
     *
     * @param path the name with the names around it, for example {@code LineItems[0].Pricing.Price}
     */
    public boolean covers(String path) {
        return !isEmpty() && isNamedIn(path);
    }

    /** Whether a text seems to hold a hidden value together with its name, for example as JSON. */
    public boolean isIn(@Nullable String text) {
        return !isEmpty() && text != null && isStructured(text) && isNamedIn(text);
    }

    private static boolean isStructured(String text) {
        return text.chars().anyMatch(character -> STRUCTURE.indexOf(character) >= 0);
    }

    private boolean isNamedIn(String text) {
        String letters = letters(text);
        return parts.stream().anyMatch(letters::contains)
                || BETWEEN_NAMES
                        .splitAsStream(text)
                        .map(HiddenValues::letters)
                        .anyMatch(whole::contains);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
