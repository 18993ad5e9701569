package activitylog.activity;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What changed, as a part of a sentence: the fields that people know, and how many others. */
final class ChangesPhrase {

    private static final int SHOWN = 3;
    private static final int LONGEST_VALUE = 40;
    private static final String QUANTITY = "Quantity";

    /** A field of the resource, of a part of it, or of the only line of an order. */
    private static final Pattern FIELD =
            Pattern.compile("(?:[A-Za-z]+\\.|LineItems\\[0]\\.)?([A-Za-z]+)");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,4})([DMY])");
    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+");

    private final Phrases phrases;
    private final boolean oneLine;
    private final List<String> told = new ArrayList<>();
    private int untold;

    private ChangesPhrase(Phrases phrases, boolean oneLine) {
        this.phrases = phrases;
        this.oneLine = oneLine;
    }

    /**
     * For example "quantity 25 → 40 and 1 more change"; null if nothing is known to have changed.
     *
     * @param oneLine whether the resource is an order of one line, whose fields are told as well
     */
    static @Nullable String of(List<Change> changes, boolean oneLine, Phrases phrases) {
        ChangesPhrase phrase = new ChangesPhrase(phrases, oneLine);
        changes.forEach(phrase::add);
        return phrase.whole();
    }

    private void add(Change change) {
        if (change.before() == null && change.after() == null) {
            // That would be no change, so the values are hidden.
            return;
        }
        String field = field(change.path());
        if (field == null || told.size() == SHOWN) {
            untold++;
        } else {
            told.add(
                    phrases.of(
                            "change." + change.kind(),
                            phrases.of("field." + field),
                            value(field, change.before()),
                            value(field, change.after())));
        }
    }

    /** The name of a field that has a name for people; null for others. */
    private @Nullable String field(String path) {
        Matcher parts = FIELD.matcher(path);
        boolean told =
                parts.matches()
                        && (oneLine || !path.contains("["))
                        && phrases.has("field." + parts.group(1));
        return told ? parts.group(1) : null;
    }

    private String value(String field, @Nullable String text) {
        String excerpt = Excerpt.of(text, LONGEST_VALUE);
        if (excerpt == null) {
            return phrases.of("nothing");
        }
        if (excerpt.equals("true") || excerpt.equals("false")) {
            return phrases.of(excerpt);
        }
        if (field.equals(QUANTITY) && NUMBER.matcher(excerpt).matches()) {
            return phrases.of("number", Long.valueOf(excerpt));
        }
        Matcher period = PERIOD.matcher(excerpt);
        if (period.matches()) {
            return phrases.of("period." + period.group(2), Integer.valueOf(period.group(1)));
        }
        return DATE_TIME.matcher(excerpt).matches() ? day(excerpt) : excerpt;
    }

    private String day(String dateTime) {
        try {
            return OffsetDateTime.parse(dateTime)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .format(
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(phrases.language().locale()));
        } catch (DateTimeParseException e) {
            return dateTime;
        }
    }

    private @Nullable String whole() {
        if (told.isEmpty()) {
            return untold == 0 ? null : phrases.of("changes", untold);
        }
        String whole = told.stream().reduce((a, b) -> phrases.of("and", a, b)).orElseThrow();
        return untold == 0 ? whole : phrases.of("more.changes", whole, untold);
    }
}
