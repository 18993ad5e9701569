package activitylog.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words by which known actions are found: those of their labels in every language, and their
 * codes. They are looked up when somebody asks and not kept with logs, so that a better label finds
 * old logs, too.
 */
public final class ActionWords {

    private static final NavigableMap<String, Set<String>> CODES = codes();

    private ActionWords() {}

    /** The codes of the known actions that have a word with that beginning, sorted. */
    public static Set<String> codes(String beginning) {
        Set<String> codes = new TreeSet<>();
        for (Map.Entry<String, Set<String>> each : CODES.tailMap(beginning, true).entrySet()) {
            if (!each.getKey().startsWith(beginning)) {
                break;
            }
            codes.addAll(each.getValue());
        }
        return codes;
    }

    private static NavigableMap<String, Set<String>> codes() {
        NavigableMap<String, Set<String>> codes = new TreeMap<>();
        for (Action action : Action.catalogue()) {
            for (String name : names(action)) {
                for (String word : SearchWords.ofName(name)) {
                    codes.computeIfAbsent(word, _ -> new TreeSet<>()).add(action.code());
                }
            }
        }
        return codes;
    }

    private static List<String> names(Action action) {
        List<String> names = new ArrayList<>();
        names.add(action.code());
        for (Language language : Language.values()) {
            names.add(action.label(language));
        }
        return names;
    }
}
