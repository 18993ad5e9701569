package activitylog.activity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Brings texts into a form in which neither case nor accents matter: {@code Ängsö} becomes {@code
 * angso}. Every character is folded by itself, so that the beginning of a text becomes the
 * beginning of its form.
 */
public final class Folding {

    private static final int ASCII = 0x80;

    /** Letters that people type without their stroke, but that Unicode does not take apart. */
    private static final Map<Integer, String> STROKES =
            Map.ofEntries(
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ŧ', "t"),
                    Map.entry((int) 'ŋ', "n"),
                    Map.entry((int) 'ĸ', "k"),
                    Map.entry((int) 'ı', "i"));

    private Folding() {}

    /** The folded text. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(folded, character));
        return folded.toString();
    }

    /** Appends the folded character: nothing for a mark, several for some. */
    static void append(StringBuilder folded, int character) {
        if (character < ASCII) {
            folded.append((char) Character.toLowerCase(character));
        } else if (!isSurrogate(character)) {
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(part -> !isMark(part))
                    .forEach(part -> appendLetter(folded, part));
        }
    }

    private static boolean isSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /** By way of upper case, which several lower-case letters share, and which takes ß apart. */
    private static void appendLetter(StringBuilder folded, int letter) {
        Character.toString(Character.toLowerCase(letter))
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(lower -> appendPlain(folded, lower));
    }

    private static void appendPlain(StringBuilder folded, int letter) {
        String plain = STROKES.get(letter);
        if (plain == null) {
            folded.appendCodePoint(letter);
        } else {
            folded.append(plain);
        }
    }
}
