package activitylog.activity;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How texts are split into words for searching. The same class splits what is asked and what is
 * searched, so that a name is found by whatever it is written like.
 *
 * <p>Between spaces, punctuation divides a text into parts: {@code Coca-Cola}. What is asked is one
 * word without the punctuation, {@code cocacola}; what is searched is a word from each part on,
 * {@code cocacola} and {@code cola}. So a word that is asked finds every run of parts, however
 * their borders are written, and an id by its beginning. Where a script writes no spaces, every
 * character is a part.
 */
public final class SearchWords {

    /** Characters of a word; the rest of a longer one does not count. */
    public static final int LONGEST = 64;

    private static final int PARTS = 16;

    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private static final int FIRST_WITHOUT_SPACES = 0x0E00;

    private final Set<String> words = new LinkedHashSet<>();
    private final StringBuilder run = new StringBuilder();
    private final List<Integer> parts = new ArrayList<>();
    private boolean divided = true;

    private SearchWords() {}

    /** The words of a text that somebody searches for, each once, whole and in their order. */
    public static List<String> asked(String text) {
        SearchWords splitting = new SearchWords();
        splitting.split(text, false);
        return List.copyOf(splitting.words);
    }

    /** The words by which a name is found, at most {@link #LONGEST} characters each. */
    public static Set<String> ofName(String name) {
        SearchWords splitting = new SearchWords();
        splitting.split(name, true);
        return splitting.words;
    }

    /** The word by which an id is found; empty if it has neither letters nor digits. */
    public static String ofId(String id) {
        StringBuilder word = new StringBuilder(id.length());
        id.codePoints().forEach(character -> appendLetters(word, character));
        return cut(word.toString());
    }

    private void split(String text, boolean fromEachPart) {
        text.codePoints().forEach(character -> take(character, fromEachPart));
        finish(fromEachPart);
    }

    private void take(int character, boolean fromEachPart) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            finish(fromEachPart);
            return;
        }
        int before = run.length();
        boolean begins = divided || isWithoutSpaces(character);
        appendLetters(run, character);
        if (run.length() > before) {
            if (begins) {
                parts.add(before);
            }
            divided = false;
        } else {
            divided |= divides(character);
        }
    }

    private static boolean isWithoutSpaces(int character) {
        return character >= FIRST_WITHOUT_SPACES
                && WITHOUT_SPACES.contains(UnicodeScript.of(character));
    }

    /** Marks belong to the letter before them; what cannot be seen is not there. */
    private static boolean divides(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    false;
            default -> true;
        };
    }

    private static void appendLetters(StringBuilder word, int character) {
        int before = word.length();
        Folding.append(word, character);
        for (int i = before; i < word.length(); ) {
            int letter = word.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                i += Character.charCount(letter);
            } else {
                word.delete(i, i + Character.charCount(letter));
            }
        }
    }

    private void finish(boolean fromEachPart) {
        int last = fromEachPart ? Math.min(parts.size(), PARTS) : Math.min(parts.size(), 1);
        for (int part : parts.subList(0, last)) {
            String word = run.substring(part);
            words.add(fromEachPart ? cut(word) : word);
        }
        run.setLength(0);
        parts.clear();
        divided = true;
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        boolean halved = Character.isHighSurrogate(word.charAt(LONGEST - 1));
        return word.substring(0, halved ? LONGEST - 1 : LONGEST);
    }
}
