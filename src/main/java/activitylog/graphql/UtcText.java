package activitylog.graphql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes instants as {@code 2026-11-07T08:14:58.000Z}: with a formatter, or for the years of four
 * digits by hand, because a page has dozens of them.
 */
final class UtcText {

    static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final String FORM = "0000-00-00T00:00:00.000Z";
    private static final long SECOND = 1000;
    private static final long DAY = 86_400 * SECOND;
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    private UtcText() {}

    static String of(Instant instant) {
        long seconds = instant.getEpochSecond();
        return seconds >= FIRST / SECOND && seconds <= LAST / SECOND
                ? of(instant.toEpochMilli())
                : FORMAT.format(instant);
    }

    private static String of(long millis) {
        byte[] text = FORM.getBytes(ISO_8859_1);
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(millis, DAY));
        int time = (int) Math.floorMod(millis, DAY);
        put(text, 3, day.getYear());
        put(text, 6, day.getMonthValue());
        put(text, 9, day.getDayOfMonth());
        put(text, 12, time / 3_600_000);
        put(text, 15, time / 60_000 % 60);
        put(text, 18, time / 1000 % 60);
        put(text, 22, time % 1000);
        return new String(text, ISO_8859_1);
    }

    /** Writes a number whose last digit stands at that place. */
    private static void put(byte[] text, int last, int number) {
        int place = last;
        for (int rest = number; rest > 0; rest /= 10) {
            text[place] = (byte) ('0' + rest % 10);
            place--;
        }
    }
}
