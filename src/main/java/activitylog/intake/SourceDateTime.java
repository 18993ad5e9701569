package activitylog.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date-times of the source: ISO 8601 with up to seven and more digits of a second, with
 * {@code Z}, an offset or nothing (then UTC). Finer digits than milliseconds are cut off.
 */
final class SourceDateTime {

    private static final int LONGEST = 64;

    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{4})-(\\d\\d)-(\\d\\d)"
                            + "(?:[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?"
                            + " ?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?");

    private SourceDateTime() {}

    /** The moment in milliseconds; null if the text is no date-time of the years 1 to 9999. */
    static @Nullable Instant parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return null;
        }
        try {
            Instant moment = local(form).atZone(zone(form.group(8))).toInstant();
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            return year < 1 || year > 9999 ? null : moment.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDateTime local(Matcher form) {
        return LocalDateTime.of(
                number(form.group(1)),
                number(form.group(2)),
                number(form.group(3)),
                number(form.group(4)),
                number(form.group(5)),
                number(form.group(6)),
                nanos(form.group(7)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static ZoneId zone(@Nullable String offset) {
        return offset == null || offset.equalsIgnoreCase("Z")
                ? ZoneOffset.UTC
                : ZoneOffset.of(offset);
    }
}
