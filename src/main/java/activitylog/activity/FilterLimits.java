package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much a filter may ask. */
public final class FilterLimits {

    /** Filters inside of each other, the outermost counted. */
    public static final int DEPTH = 5;

    /** Fields and words of a filter, those of the filters inside counted. */
    public static final int TERMS = 100;

    /** Values in a list. */
    public static final int VALUES = 200;

    /** Characters of a value. */
    public static final int LENGTH = 256;

    /** Characters of a word of a text. */
    public static final int WORD = SearchWords.LONGEST;

    /** Characters of a text. */
    public static final int TEXT = 1_000;

    private FilterLimits() {}

    static @Nullable List<String> values(String argument, @Nullable List<String> values) {
        if (values != null) {
            values.forEach(value -> text(argument, value));
        }
        return list(argument, values);
    }

    static <T> @Nullable List<T> list(String argument, @Nullable List<T> values) {
        if (values == null) {
            return null;
        }
        if (values.isEmpty()) {
            throw InvalidRequest.argument(argument, "", "at least one value");
        }
        if (values.size() > VALUES) {
            throw InvalidRequest.limit(argument, values.size(), VALUES + " values");
        }
        return List.copyOf(values);
    }

    static @Nullable String text(String argument, @Nullable String text) {
        return text(argument, text, LENGTH);
    }

    private static @Nullable String text(String argument, @Nullable String text, int longest) {
        if (text != null && text.isBlank()) {
            throw InvalidRequest.argument(argument, text, "a text that is not blank");
        }
        if (text != null && text.length() > longest) {
            throw InvalidRequest.limit(argument, text, longest + " characters");
        }
        return text;
    }

    static @Nullable String words(String argument, @Nullable String text) {
        text(argument, text, TEXT);
        if (text != null && SearchWords.asked(text).isEmpty()) {
            throw InvalidRequest.argument(argument, text, "a text with a letter or a digit");
        }
        if (text != null) {
            SearchWords.asked(text).forEach(word -> word(argument, word));
        }
        return text;
    }

    private static void word(String argument, String word) {
        if (word.length() > WORD) {
            throw InvalidRequest.limit(argument, word, WORD + " characters in a word");
        }
    }

    static void whole(long fields, @Nullable String text, List<ActivityLogFilter> inside) {
        int depth = 1 + inside.stream().mapToInt(FilterLimits::depth).max().orElse(0);
        if (depth > DEPTH) {
            throw tooDeep("", depth);
        }
        long words = text == null ? 0 : SearchWords.asked(text).size();
        long terms = fields + words + inside.stream().mapToLong(FilterLimits::terms).sum();
        if (terms > TERMS) {
            throw InvalidRequest.limit("", terms, TERMS + " fields and words in all");
        }
    }

    static InvalidRequest tooDeep(String argument, int depth) {
        return InvalidRequest.limit(argument, depth, DEPTH + " filters inside of each other");
    }

    private static int depth(ActivityLogFilter filter) {
        return 1 + filter.parts().stream().mapToInt(FilterLimits::depth).max().orElse(0);
    }

    private static long terms(ActivityLogFilter filter) {
        return FilterTree.fields(filter)
                + filter.words().size()
                + filter.parts().stream().mapToLong(FilterLimits::terms).sum();
    }
}
