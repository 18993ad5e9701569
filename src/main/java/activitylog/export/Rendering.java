package activitylog.export;

import activitylog.activity.Language;
import activitylog.activity.Links;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * For whom a file is written.
 *
 * @param wording the words of the reader's language
 * @param zone in which date-times are written
 * @param links to Partner Center's pages
 * @param decimalSign what stands before the decimals of a number
 */
record Rendering(Wording wording, ZoneId zone, Links links, char decimalSign) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** How the day is written in it. */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    /** The date and time in a form that spreadsheets recognise in every language. */
    String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    /** How a heading names the zone. */
    String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** The number in digits, as people or programs write it. */
    String number(BigDecimal number) {
        return Line.number(number).replace('.', decimalSign);
    }

    /** What stands before the decimals where the language is spoken. */
    static char decimalSign(Language language) {
        return switch (language) {
            case EN -> '.';
            case SV, FR, DE, ES -> ',';
        };
    }
}
