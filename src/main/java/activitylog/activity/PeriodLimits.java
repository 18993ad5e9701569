package activitylog.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The years that a period may touch. Every store and every client can say them; one year is left
 * for the zones.
 */
public final class PeriodLimits {

    /** The first year that a period may touch. */
    public static final int FIRST_YEAR = 1;

    /** The last year that a period may touch. */
    public static final int LAST_YEAR = 9998;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private PeriodLimits() {}

    static void check(String argument, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw InvalidRequest.argument(argument, day, "a year from 1 to 9998");
        }
    }

    static void check(String argument, @Nullable Instant instant) {
        if (instant != null && (instant.isBefore(FIRST) || instant.isAfter(LAST))) {
            throw InvalidRequest.argument(argument, instant, "a year from 1 to 9998");
        }
    }
}
