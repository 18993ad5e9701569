package activitylog.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How densely the logs of lookups lie in time: counted in the index alone, without reading a log,
 * and remembered for a while. It only tells how much time is best read at once, never what is
 * found.
 */
final class Density {

    /** Where nothing is known, a day is looked at first. */
    private static final double UNKNOWN = Hours.OF_DAY;

    /** What a lookup may ask for at once: a term in a day is one point of the index. */
    private static final long POINTS = 10_000;

    private static final int DAYS = 1_000;
    private static final int ATTEMPTS = 8;
    private static final int GROWTH = 32;
    private static final double AIM = 1.5;
    private static final double MOST = 2.5;
    private static final int CAP = 20;
    private static final long COUNTED = 1_000;

    /** Stands for none, where it is divided by. */
    private static final double NONE = 0.1;

    private final MongoCollection<?> logs;

    /** Hours for one log, by lookup. */
    private final Cache<Key, Double> known =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    private record Key(String tenant, Lookup lookup) {}

    /**
     * A part of a time that is read at once.
     *
     * @param logs how many the lookup finds in it; a higher number may stand for more
     */
    record Part(TimeRange time, long logs) {}

    Density(MongoCollection<?> logs) {
        this.logs = logs;
    }

    /** The lookup that finds the fewest logs at that end of a time, as far as can be told. */
    Lookup thinnest(Answer answer, List<Lookup> lookups, TimeRange time) {
        if (lookups.size() == 1 || time.isEmpty()) {
            return lookups.getFirst();
        }
        return lookups.stream()
                .limit(ATTEMPTS)
                .max(Comparator.comparingDouble(each -> hours(answer, each, time)))
                .orElseThrow();
    }

    private double hours(Answer answer, Lookup lookup, TimeRange time) {
        Double hours = known.getIfPresent(key(answer, lookup));
        if (hours == null) {
            TimeRange day = time.part(Hours.OF_DAY, answer.newestFirst());
            hours = day.hours() / some(count(answer, lookup, day, COUNTED));
            known.put(key(answer, lookup), hours);
        }
        return hours;
    }

    private static Key key(Answer answer, Lookup lookup) {
        return new Key(answer.scope().tenant(), lookup);
    }

    /** Whether an hour has more logs than that. */
    boolean isDense(Answer answer, Lookup lookup, TimeRange time, long logs) {
        return hours(answer, lookup, time) * logs < 1;
    }

    /** The most time that is looked up at once. */
    static TimeRange most(Lookup lookup, TimeRange time, boolean newest) {
        return time.part(mostHours(lookup, time), newest);
    }

    private static long mostHours(Lookup lookup, TimeRange time) {
        long days = Math.min(DAYS, Math.max(1, POINTS / Math.max(1, lookup.size())));
        return Math.min(time.hours(), days * Hours.OF_DAY);
    }

    /**
     * The part at one end of a time in which a lookup finds about so many logs, somewhat more
     * rather than fewer; all that is looked up at once if there are fewer in it.
     */
    Part part(Answer answer, Lookup lookup, TimeRange time, long wanted) {
        Double remembered = known.getIfPresent(key(answer, lookup));
        double guess = remembered == null ? UNKNOWN : remembered * wanted * AIM;
        long tooMany = mostHours(lookup, time) + 1;
        @Nullable Part tooFew = null;
        long fewest = 0;
        for (int attempt = 1; ; attempt++) {
            long hours = Math.clamp((long) Math.ceil(guess), fewest + 1, tooMany - 1);
            TimeRange tried = time.part(hours, answer.newestFirst());
            Part part = new Part(tried, count(answer, lookup, tried, wanted * CAP));
            known.put(key(answer, lookup), hours / Math.max(some(part.logs()), 1));
            if (part.logs() > MOST * wanted) {
                tooMany = hours;
            } else if (part.logs() < wanted) {
                tooFew = part;
                fewest = hours;
            } else {
                return part;
            }
            if (tooMany - fewest <= 1 || attempt == ATTEMPTS) {
                return tooFew == null ? part : tooFew;
            }
            guess = hours * Math.min(GROWTH, wanted * AIM / some(part.logs()));
        }
    }

    /** A number to divide by. */
    private static double some(long logs) {
        return logs == 0 ? NONE : (double) logs;
    }

    private long count(Answer answer, Lookup lookup, TimeRange time, long limit) {
        return logs.countDocuments(
                Filters.and(LogCriteria.of(answer.scope()), lookup.criterion(), time.slots()),
                new CountOptions()
                        .hintString(LogIndexes.BY_TERM.name())
                        .limit(Math.toIntExact(limit)));
    }
}
