package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which customers are wanted.
 *
 * @param text the beginnings of words of a name, also of a former one, or of the id; all must be
 *     there; case and accents do not matter; null: every customer
 */
public record CustomerSearch(@Nullable String text, CustomerOrder order) {

    /**
     * @throws InvalidRequest if the text has no letter and no digit, or it or a word is too long
     */
    public CustomerSearch {
        FilterLimits.text("search", text);
        FilterLimits.words("search", text);
    }

    /** The words to look for. */
    public List<String> words() {
        return text == null ? List.of() : SearchWords.asked(text);
    }
}
