package activitylog.activity;

import java.util.List;

/**
 * What was done. An open set: an unknown code stays what it is.
 *
 * @param code as the source has it, for example {@code create_order}
 */
public record Action(String code) {

    private static final String UNSPECIFIED = "undefined";

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

    private String unknownLabel(Language language) {
        String words = CodeWords.of(code);
        return words.isEmpty() ? Labels.ACTIONS.get(UNSPECIFIED, language) : words;
    }
}
