package activitylog.store;

import org.jspecify.annotations.Nullable;

/** Decides how much of a time is looked up at once. */
final class Parts {

    /** Where nothing is known, about so many logs are looked at first, wanted or not. */
    private static final long SOME = 400;

    /** So many logs are gone through at once. */
    private static final long GONE_THROUGH = 10_000;

    /** What a lookup may ask for at once: a term in a day is one point of the index. */
    private static final long POINTS = 10_000;

    private static final int DAYS = 1_000;
    private static final int ATTEMPTS = 8;
    private static final int GROWTH = 32;
    private static final double AIM = 1.5;
    private static final double MOST = 2.5;

    /** Hours that whole days have more than what was aimed at, about. */
    private static final int ROUNDED = 18;

    private static final int CAP = 20;

    private final Density density;

    Parts(Density density) {
        this.density = density;
    }

    /**
     * A part of a time that is read at once.
     *
     * @param logs how many the lookup finds in it, about; a higher number may stand for more
     */
    record Part(TimeRange time, long logs) {}

    /** The most time that is looked up at once. */
    static TimeRange most(Lookup lookup, TimeRange time, boolean newest) {
        return time.part(mostHours(lookup, time), newest);
    }

    private static long mostHours(Lookup lookup, TimeRange time) {
        long days = Math.min(DAYS, Math.max(1, POINTS / Math.max(1, lookup.size())));
        return Math.min(time.hours(), days * Hours.OF_DAY);
    }

    /** The part at one end of a time that has a good many logs, wanted or not. */
    TimeRange ofAny(Answer answer, TimeRange time) {
        long hours = (long) Math.ceil(GONE_THROUGH * density.hoursOfAny(answer.scope()));
        return time.part(Math.max(1, hours) + density.empty(answer, time), answer.newestFirst());
    }

    /**
     * The part at one end of a time in which a lookup finds about so many logs, somewhat more
     * rather than fewer; all that is looked up at once if there are fewer in it.
     */
    Part counted(Answer answer, Lookup lookup, TimeRange time, long wanted) {
        return counted(answer, lookup, time, wanted, Long.MAX_VALUE);
    }

    /** The same without counting, if what was seen of the lookup tells enough. */
    Part estimated(Answer answer, Lookup lookup, TimeRange time, long wanted) {
        Seen seen = density.seen(answer, lookup);
        if (seen != null) {
            Part part = estimated(answer, lookup, time, wanted, seen);
            if (seen.tells(part.time())) {
                return part;
            }
        }
        return counted(answer, lookup, time, wanted, Seen.ENOUGH);
    }

    private static long hours(Seen seen, Lookup lookup, TimeRange time, long wanted) {
        double hours = seen.each() * wanted * AIM;
        double aim = hours < Hours.OF_DAY ? hours : Math.max(Hours.OF_DAY, hours - ROUNDED);
        return Math.clamp((long) Math.ceil(aim), 1, mostHours(lookup, time));
    }

    private Part estimated(Answer answer, Lookup lookup, TimeRange time, long wanted, Seen seen) {
        long hours = hours(seen, lookup, time, wanted);
        long logs = Math.max(1, (long) (hours / seen.each()));
        return new Part(time.part(hours + density.empty(answer, time), answer.newestFirst()), logs);
    }

    /**
     * @param enough so many logs tell where others are
     */
    private Part counted(Answer answer, Lookup lookup, TimeRange time, long wanted, long enough) {
        double guess = density.empty(answer, time) + guess(answer, lookup, wanted);
        long tooMany = mostHours(lookup, time) + 1;
        @Nullable Part tooFew = null;
        long fewest = 0;
        for (int attempt = 1; ; attempt++) {
            long hours = Math.clamp((long) Math.ceil(guess), fewest + 1, tooMany - 1);
            TimeRange tried = time.part(hours, answer.newestFirst());
            Seen seen = density.count(answer, lookup, tried, wanted * CAP);
            Part part = new Part(tried, seen.logs());
            if (seen.logs() >= enough) {
                return estimated(answer, lookup, time, wanted, seen);
            } else if (seen.logs() > MOST * wanted) {
                tooMany = hours;
            } else if (seen.logs() < wanted) {
                tooFew = part;
                fewest = hours;
            } else {
                return part;
            }
            if (tooMany - fewest <= 1 || attempt == ATTEMPTS) {
                return tooFew == null ? part : tooFew;
            }
            guess = hours * Math.min(GROWTH, wanted * AIM * seen.each() / seen.hours());
        }
    }

    private double guess(Answer answer, Lookup lookup, long wanted) {
        Seen seen = density.seen(answer, lookup);
        return seen == null
                ? SOME * density.hoursOfAny(answer.scope())
                : seen.each() * wanted * AIM;
    }
}
