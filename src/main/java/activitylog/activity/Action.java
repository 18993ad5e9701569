package activitylog.activity;

import java.util.Comparator;
import java.util.List;

/**
 * What was done. An open set: an unknown code stays what it is.
 *
 * @param code as the source has it, for example {@code create_order}
 */
public record Action(String code) {

    /** By category, as the catalogue has them; unknown ones come last in theirs, by code. */
    public static final Comparator<Action> ORDER =
            Comparator.comparing(Action::category)
                    .thenComparing(action -> ActionCatalogue.position(action.code()))
                    .thenComparing(Action::code);

    private static final String UNSPECIFIED = "undefined";
    private static final String UNKNOWN = "unknown";

    /** The actions that are known, in the order of their categories. */
    public static List<Action> catalogue() {
        return ActionCatalogue.ACTIONS;
    }

    /** Whether the catalogue has the code, exactly as it is. */
    public boolean known() {
        return ActionCatalogue.has(code);
    }

    /** What the action is about; for an unknown code as far as its first words say. */
    public ActionCategory category() {
        return ActionCatalogue.category(code);
    }

    /** A short phrase for people; for an unknown code its own words, in no language but its own. */
    public String label(Language language) {
        String label = Labels.ACTIONS.find(code, language);
        return label != null ? label : unknownLabel(language);
    }

    /** What the code stands for, as one sentence; for an unknown code that it is unknown. */
    public String description(Language language) {
        return Labels.DESCRIPTIONS.get(known() ? code : UNKNOWN, language);
    }

    private String unknownLabel(Language language) {
        String words = CodeWords.of(code);
        return words.isEmpty() ? Labels.ACTIONS.get(UNSPECIFIED, language) : words;
    }
}
