package activitylog.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that a code is made of, as a phrase for people. */
final class CodeWords {

    /** Longer codes are cut: a label has to fit into a table. */
    private static final int LONGEST = 100;

    private static final Set<String> INITIALS = Set.of("api", "csp", "dap", "gdap", "id", "mpn");

    /** What is neither letter, mark nor digit, and the places between two words in camel case. */
    private static final Pattern GAP =
            Pattern.compile(
                    "[^\\p{L}\\p{M}\\p{N}]+"
                            + "|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})"
                            + "|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private CodeWords() {}

    /** For example "Policy renewed" for {@code policy_renewed}; empty if there are no words. */
    static String of(String code) {
        String phrase =
                Arrays.stream(GAP.split(start(code)))
                        .filter(word -> !word.isEmpty())
                        .map(CodeWords::word)
                        .collect(Collectors.joining(" "));
        return capitalised(code.length() > LONGEST && !phrase.isEmpty() ? phrase + "…" : phrase);
    }

    private static String start(String code) {
        if (code.length() <= LONGEST) {
            return code;
        }
        boolean halved = Character.isHighSurrogate(code.charAt(LONGEST - 1));
        return code.substring(0, halved ? LONGEST - 1 : LONGEST);
    }

    private static String word(String part) {
        String word = part.toLowerCase(Locale.ROOT);
        return INITIALS.contains(word) ? word.toUpperCase(Locale.ROOT) : word;
    }

    private static String capitalised(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
    }
}
