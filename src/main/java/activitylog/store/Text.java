package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.Folding;
import java.util.Locale;
import java.util.UUID;
import org.bson.BsonRegularExpression;

/** How texts are stored and compared. */
final class Text {

    private static final String SIGNS = "\\^$.|?*+()[]{}";
    private static final char REPLACEMENT = '\uFFFD';

    private Text() {}

    /** The text with a replacement character for each half of a pair that has lost the other. */
    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isSurrogate(point) ? REPLACEMENT : point)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** The form of identifiers that come in either case. */
    static String lowerCase(String text) {
        return storable(text).toLowerCase(Locale.ROOT);
    }

    /** The form of texts in which neither case nor accents matter. */
    static String folded(String text) {
        return Folding.of(storable(text));
    }

    /** A pattern that finds texts with that beginning; an index is read by it within bounds. */
    static BsonRegularExpression beginning(String text) {
        return new BsonRegularExpression('^' + quoted(text));
    }

    /** The beginning of a text. */
    static String cut(String text, int characters) {
        return text.length() <= characters ? text : text.substring(0, characters);
    }

    /** The name of a field for a text: any text has one, and no two the same. */
    static String fieldName(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }

    /**
     * A regular expression that finds the text as it is. Only signs that mean something are
     * escaped: DocumentDB does not find anything by a beginning with an escaped sign that means
     * nothing.
     */
    static String quoted(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                // A pattern travels as a text that ends at NUL.
                result.append("\\x00");
            } else if (SIGNS.indexOf(c) >= 0) {
                result.append('\\').append(c);
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }
}
