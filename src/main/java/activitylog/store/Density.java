package activitylog.store;

import activitylog.activity.Scope;
import com.github.benmanes.caffeine.cache.Cache;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How densely the logs of lookups lie in time: counted in the index alone, without reading a log,
 * or learned from pages that were read, and remembered for a while. It only tells how logs are best
 * read, never what is found.
 */
final class Density {

    private static final int ATTEMPTS = 8;
    private static final long COUNTED = 1_000;

    /**
     * Where one in so many logs is wanted, the others are gone past more quickly than the wanted
     * ones would be looked up and brought into order.
     */
    private static final int COMMON = 16;

    private final MongoCollection<?> logs;
    private final AllLogs all;
    private final Cache<String, AllLogs.Recent> recent = cache();
    private final Cache<Key, Seen> known = cache();
    private final Cache<Key, Boolean> common = cache();

    private record Key(String tenant, Lookup lookup) {}

    private static <K, V> Cache<K, V> cache() {
        return Caches.until(Duration.ofMinutes(10)).build();
    }

    Density(MongoCollection<?> logs, AllLogs all) {
        this.logs = logs;
        this.all = all;
    }

    /** The lookup that finds the fewest logs at that end of a time, as far as can be told. */
    Lookup thinnest(Answer answer, List<Lookup> lookups, TimeRange time) {
        if (lookups.size() == 1 || time.isEmpty()) {
            return lookups.getFirst();
        }
        return lookups.stream()
                .limit(ATTEMPTS)
                .max(Comparator.comparingDouble(each -> seen(answer, each, time).each()))
                .orElseThrow();
    }

    private Seen seen(Answer answer, Lookup lookup, TimeRange time) {
        Seen seen = seen(answer, lookup);
        return seen == null
                ? count(answer, lookup, time.part(Hours.OF_DAY, answer.newestFirst()), COUNTED)
                : seen;
    }

    /** What was seen before; null if nothing was. */
    @Nullable Seen seen(Answer answer, Lookup lookup) {
        return known.getIfPresent(key(answer, lookup));
    }

    private static Key key(Answer answer, Lookup lookup) {
        return new Key(answer.scope().tenant(), lookup);
    }

    /** Whether an hour has more logs than that. */
    boolean isDense(Answer answer, Lookup lookup, TimeRange time, long logs) {
        return seen(answer, lookup, time).each() * logs < 1;
    }

    /** Whether so many of all logs were found by the lookup that it is best to go through all. */
    boolean isCommon(Answer answer, Lookup lookup) {
        Seen seen = seen(answer, lookup);
        if (seen == null || seen.logs() < Seen.ENOUGH) {
            return false;
        }
        Key key = key(answer, lookup);
        Boolean is = common.getIfPresent(key);
        if (is == null) {
            is = !all.areMore(answer.scope(), seen.time(), COMMON * seen.logs());
            common.put(key, is);
        }
        return is;
    }

    /** Takes note that the lookup finds few of all logs where it was thought to find many. */
    void isNotCommon(Answer answer, Lookup lookup) {
        common.put(key(answer, lookup), false);
    }

    /** Hours for one log of the tenant, whatever it says. */
    double hoursOfAny(Scope scope) {
        return recent(scope).hours();
    }

    private AllLogs.Recent recent(Scope scope) {
        AllLogs.Recent found = recent.getIfPresent(scope.tenant());
        if (found == null) {
            found = all.recent(scope);
            recent.put(scope.tenant(), found);
        }
        return found;
    }

    /** For how many hours at the end of a time that is read first there are hardly any logs. */
    long empty(Answer answer, TimeRange time) {
        return time.hours() - filled(answer, time).hours();
    }

    private TimeRange filled(Answer answer, TimeRange time) {
        TimeRange filled = time.and(null, recent(answer.scope()).newest());
        return answer.newestFirst() && !filled.isEmpty() ? filled : time;
    }

    /** Takes note of how many logs of a plain answer were found in a time. */
    void learn(Answer answer, Lookup lookup, TimeRange time, int found) {
        known.asMap().merge(key(answer, lookup), new Seen(filled(answer, time), found), Seen::or);
    }

    /** Counts those of a time, up to a limit. */
    Seen count(Answer answer, Lookup lookup, TimeRange time, long limit) {
        long found =
                logs.countDocuments(
                        Filters.and(
                                LogCriteria.of(answer.scope()), lookup.criterion(), time.slots()),
                        new CountOptions()
                                .hintString(LogIndexes.BY_TERM.name())
                                .limit(Math.toIntExact(limit)));
        Seen seen = new Seen(filled(answer, time), found);
        known.put(key(answer, lookup), seen);
        return seen;
    }
}
