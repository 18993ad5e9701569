package activitylog.store;

import java.time.Duration;

/**
 * How much time is gone through at once where most logs are not wanted, so that it never takes long
 * until who reads has a say again.
 */
final class Pace {

    private static final Duration LONG = Duration.ofMillis(500);
    private static final Duration SHORT = Duration.ofMillis(250);

    private long hours = Hours.OF_DAY;

    /** So many hours of the log at a time. */
    long hours() {
        return hours;
    }

    /** Goes on faster or slower, after they took so long. */
    void took(Duration duration) {
        if (duration.compareTo(SHORT) < 0) {
            hours *= 2;
        } else if (duration.compareTo(LONG) > 0) {
            hours = Math.max(1, hours / 2);
        }
    }
}
