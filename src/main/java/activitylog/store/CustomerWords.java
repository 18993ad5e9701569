package activitylog.store;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which customers are found. */
final class CustomerWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 64;

    private CustomerWords() {}

    static Set<String> ofName(String name) {
        return BETWEEN.splitAsStream(Text.folded(name))
                .filter(word -> !word.isEmpty())
                .map(word -> Text.cut(word, LONGEST))
                .collect(Collectors.toSet());
    }

    static Set<String> ofId(String id) {
        return ofName(id);
    }

    static List<String> asked(String text) {
        return List.copyOf(ofName(text));
    }
}
