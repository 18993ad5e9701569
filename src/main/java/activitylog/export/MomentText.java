package activitylog.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Writes moments as {@link Rendering#moment} does, quickly if they are near each other. */
final class MomentText {

    private static final int DAY = 24 * 60 * 60;

    private final ZoneRules rules;

    /** From when until when the offset holds, in seconds since 1970. */
    private long since = Long.MAX_VALUE;

    private long until = Long.MIN_VALUE;
    private int offset;
    private long day = Long.MIN_VALUE;
    private String date = "";

    MomentText(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** Writes the moment at the end. */
    void write(long millis, CsvBuffer to) {
        long second = Math.floorDiv(millis, 1000L);
        if (second < since || second >= until) {
            settle(Instant.ofEpochSecond(second));
        }
        long local = second + offset;
        date(Math.floorDiv(local, (long) DAY));
        for (int i = 0; i < date.length(); i++) {
            to.add(date.charAt(i));
        }
        time((int) Math.floorMod(local, (long) DAY), to);
    }

    private void settle(Instant moment) {
        ZoneOffset now = rules.getOffset(moment);
        ZoneOffsetTransition next = rules.nextTransition(moment);
        // A moment belongs to the transition that begins with it.
        ZoneOffsetTransition last = rules.previousTransition(moment.plusNanos(1));
        offset = now.getTotalSeconds();
        since = last == null ? Long.MIN_VALUE : last.toEpochSecond();
        until = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    private void date(long epochDay) {
        if (epochDay != day) {
            day = epochDay;
            date = Rendering.DATE.format(LocalDate.ofEpochDay(epochDay)) + ' ';
        }
    }

    private static void time(int second, CsvBuffer to) {
        two(second / 3600, to);
        to.add(':');
        two(second / 60 % 60, to);
        to.add(':');
        two(second % 60, to);
    }

    private static void two(int number, CsvBuffer to) {
        to.add((char) ('0' + number / 10));
        to.add((char) ('0' + number % 10));
    }
}
