package activitylog.store;

import java.time.Duration;
import java.time.Instant;

/** Hours since the epoch, in UTC: the grain of the times by which logs are looked up. */
final class Hours {

    static final int OF_DAY = 24;

    private static final long MILLISECONDS = Duration.ofHours(1).toMillis();

    private Hours() {}

    static long of(Instant instant) {
        return Math.floorDiv(instant.toEpochMilli(), MILLISECONDS);
    }

    static double of(Duration time) {
        return (double) time.toMillis() / MILLISECONDS;
    }

    static Instant start(long hour) {
        return Instant.ofEpochMilli(hour * MILLISECONDS);
    }

    static int day(long hour) {
        return Math.toIntExact(Math.floorDiv(hour, (long) OF_DAY));
    }

    /** From 0 to 23. */
    static int hour(long hour) {
        return Math.floorMod(hour, OF_DAY);
    }
}
