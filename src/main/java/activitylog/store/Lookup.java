package activitylog.store;

import activitylog.activity.ActionWords;
import activitylog.activity.LogWords;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.conversions.Bson;

/**
 * Terms of which every wanted log has at least one, so that an index over terms finds them all, and
 * perhaps some more.
 *
 * @param terms whole ones
 * @param beginnings of others
 */
record Lookup(Set<String> terms, Set<String> beginnings) {

    /** More are not looked up: every one is looked for by itself. */
    static final int MOST = 500;

    static Lookup ofTerms(Iterable<String> terms) {
        Set<String> all = new TreeSet<>();
        terms.forEach(all::add);
        return new Lookup(all, Set.of());
    }

    /** What a word means that somebody searches for. */
    static Lookup ofWord(String word) {
        Set<String> terms = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>(Set.of(word));
        ActionWords.codes(word).forEach(code -> terms.add(LogTerms.action(code)));
        (word.length() < LogWords.ID ? terms : beginnings).add(LogTerms.word(word));
        return new Lookup(terms, beginnings);
    }

    Lookup or(Lookup other) {
        Set<String> allTerms = new TreeSet<>(terms);
        Set<String> allBeginnings = new TreeSet<>(beginnings);
        allTerms.addAll(other.terms);
        allBeginnings.addAll(other.beginnings);
        return new Lookup(allTerms, allBeginnings);
    }

    /** Whether it looks for whole ids and nothing else. */
    boolean isOfIds() {
        return beginnings.isEmpty() && terms.stream().allMatch(LogTerms::isId);
    }

    int size() {
        return terms.size() + beginnings.size();
    }

    Bson criterion() {
        List<Object> any = new ArrayList<>(terms);
        beginnings.forEach(beginning -> any.add(Text.beginning(beginning)));
        return Filters.in(LogField.TERMS, any);
    }
}
