package activitylog.activity;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words for the path of a changed field: "Quantity (Line 1)" for {@code
 * LineItems[0].Quantity}.
 */
final class ChangeLabel {

    /** How many of the names around the field are told, from the inside. */
    private static final int AROUND = 3;

    /** Of longer paths only the end is looked at. */
    private static final int LONGEST = 1_000;

    /** A name, a position in a list, or a name that is no word as a JSON text. */
    private static final Pattern SEGMENT =
            Pattern.compile(
                    "(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*+)"
                            + "|\\[(?<index>\\d{1,9})]"
                            + "|\\[\"(?<odd>(?:[^\"\\\\]|\\\\.)*+)\"]");

    private static final Pattern NO_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Language language;
    private final List<String> words = new ArrayList<>();

    private ChangeLabel(Language language) {
        this.language = language;
    }

    /** The words; never empty. */
    static String of(String path, Language language) {
        ChangeLabel label = new ChangeLabel(language);
        label.read(path);
        return label.text();
    }

    private void read(String path) {
        Matcher segments = SEGMENT.matcher(path.substring(Math.max(0, path.length() - LONGEST)));
        String list = null;
        while (segments.find()) {
            String index = segments.group("index");
            String odd = segments.group("odd");
            if (index == null) {
                list = odd == null ? segments.group("name") : odd;
                words.add(name(list));
            } else {
                item(list, Integer.parseInt(index) + 1);
            }
        }
    }

    /** The item of the list that was named last; people count from 1. */
    private void item(@Nullable String list, int number) {
        String last = words.isEmpty() ? "" : words.removeLast();
        words.add(
                list != null && list.equalsIgnoreCase("LineItems")
                        ? MessageFormat.format(find("line"), String.valueOf(number))
                        : (last + ' ' + number).strip());
    }

    private String name(String name) {
        String key = NO_KEY.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        String known = Labels.FIELDS.find(key, language);
        if (known != null && !key.equals("line") && !key.equals("value")) {
            return known;
        }
        String said = CodeWords.of(name);
        return said.isEmpty() ? "–" : said;
    }

    private String text() {
        if (words.isEmpty()) {
            return find("value");
        }
        String field = words.getLast();
        List<String> around =
                words.subList(Math.max(0, words.size() - 1 - AROUND), words.size() - 1);
        return around.isEmpty() ? field : field + " (" + String.join(", ", around) + ')';
    }

    private String find(String key) {
        return Labels.FIELDS.get(key, language);
    }
}
