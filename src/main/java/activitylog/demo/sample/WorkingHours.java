package activitylog.demo.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** When things happen: by day rather than by night, and seldom on a Sunday. */
final class WorkingHours {

    private static final double BUSY = 1;
    private static final double QUIET = 0.06;
    private static final int OPENS = 6;
    private static final int CLOSES = 17;

    private final Instant start;
    private final double[] busyUntil;

    WorkingHours(Instant start, Instant end) {
        this.start = start;
        this.busyUntil = new double[Math.toIntExact(Duration.between(start, end).toHours())];
        double sum = 0;
        for (int hour = 0; hour < busyUntil.length; hour++) {
            sum += weight(start.plus(Duration.ofHours(hour)));
            busyUntil[hour] = sum;
        }
    }

    private static double weight(Instant hour) {
        OffsetDateTime time = hour.atOffset(ZoneOffset.UTC);
        boolean weekend = time.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean open = time.getHour() >= OPENS && time.getHour() < CLOSES;
        return open && !weekend ? BUSY : QUIET;
    }

    /** The moment at which that part of all the work is done; 0 is the start, 1 the end. */
    Instant at(double part) {
        double work = part * busyUntil[busyUntil.length - 1];
        int hour = 0;
        while (hour < busyUntil.length - 1 && busyUntil[hour] < work) {
            hour++;
        }
        double before = hour == 0 ? 0 : busyUntil[hour - 1];
        double within = (work - before) / (busyUntil[hour] - before);
        long nanos = (long) (Math.min(1, within) * Duration.ofHours(1).toNanos());
        return start.plus(Duration.ofHours(hour)).plusNanos(nanos / 100 * 100);
    }
}
