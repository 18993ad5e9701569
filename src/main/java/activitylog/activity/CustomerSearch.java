package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * Which customers are wanted.
 *
 * @param text the beginnings of words of a name, also of a former one, or of the id; all must be
 *     there; case and accents do not matter; null: every customer
 */
public record CustomerSearch(@Nullable String text, CustomerOrder order) {

    /**
     * @throws InvalidRequest if the text has no letter and no digit, or is too long
     */
    public CustomerSearch {
        FilterLimits.text("search", text);
        if (text != null && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw InvalidRequest.argument("search", text, "at least one letter or digit");
        }
    }
}
