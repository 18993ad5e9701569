package activitylog.activity;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words by which a log is found: names of the company, of the partner user, of products and
 * subscriptions, and ids. The words of known actions are not among them; see {@link ActionWords}.
 * Nothing that can be hidden from anybody is among them either.
 *
 * @param names found by every beginning
 * @param ids found by beginnings of at least {@link #ID} characters, and as a whole
 */
public record LogWords(Set<String> names, Set<String> ids) {

    /** Characters of an id that are enough to ask for it; with fewer, too many ids begin alike. */
    public static final int ID = 4;

    /** Words of a log at most, besides the ids that filters ask for. */
    public static final int MOST = 250;

    /** The words of the log. */
    public static LogWords of(ActivityLog log) {
        LogWords words = new LogWords(new LinkedHashSet<>(), new LinkedHashSet<>());
        new WordFinder(words).find(log);
        return words;
    }

    /** Whether the log is found by a word that somebody asks, as {@link SearchWords} splits it. */
    public boolean has(String asked) {
        return names.stream().anyMatch(name -> name.startsWith(asked))
                || ids.contains(asked)
                || (asked.length() >= ID && ids.stream().anyMatch(id -> id.startsWith(asked)));
    }
}
