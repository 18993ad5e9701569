package activitylog.activity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text of the source as it stands in a sentence: on one line, and not too long. */
final class Excerpt {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Excerpt() {}

    /** The text, cut if it has more characters than that; null if there is nothing to read. */
    static @Nullable String of(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String line = GAPS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : cut(line, longest);
    }

    /** The text, or its beginning with an ellipsis; no character is halved. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        boolean halved = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halved ? end - 1 : end).stripTrailing() + '…';
    }
}
