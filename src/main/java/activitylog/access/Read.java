package activitylog.access;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Something that somebody read, or tried to. It leaves one line in the log, as {@code key=value}
 * pairs: who asked what in which way, and how much came of it, but nothing of what was asked for or
 * answered.
 *
 * @param viewer who
 * @param door through which way in, for example {@code graphql}
 * @param operation what the caller calls the question; null if it has no name
 * @param question what was asked, for example {@code activityLogs}
 * @param parameters the names of what narrowed it down, without values
 * @param rows how many logs were given, and elements of lists of customers and subscriptions
 * @param duration from the question to the end of the answer
 */
public record Read(
        Viewer viewer,
        String door,
        @Nullable String operation,
        Collection<String> question,
        Collection<String> parameters,
        long rows,
        Outcome outcome,
        Duration duration) {

    /** The name of the logger, so that its lines can go where they are to be kept. */
    public static final String LOGGER = "activitylog.reads";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final int LONGEST = 200;

    /** What could make one line look like two, or like another one. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** What needs no quotes, besides letters and digits. */
    private static final String PLAIN = "_@.,:/+-";

    /** What came of it. */
    public enum Outcome {
        /** Everything was answered. */
        COMPLETE,
        /** Something, or all, was not answered. */
        FAILED,
        /** The answer was not taken to its end. */
        LEFT,
        /** The server stopped meanwhile. */
        STOPPED,
        /** The store could not be reached. */
        UNAVAILABLE
    }

    /** Leaves the line. */
    public void log() {
        log(null);
    }

    /**
     * Leaves the line.
     *
     * @param fault why the answer failed, if nobody else tells; its stack is added
     */
    public void log(@Nullable Throwable fault) {
        Map<String, Object> pairs = pairs();
        LoggingEventBuilder line =
                LOG.atLevel(fault == null ? Level.INFO : Level.ERROR).setCause(fault);
        for (Map.Entry<String, Object> pair : pairs.entrySet()) {
            line = line.addKeyValue(pair.getKey(), pair.getValue());
        }
        line.log(text(pairs));
    }

    private Map<String, Object> pairs() {
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("door", door);
        pairs.put("who", clean(viewer.principal()));
        pairs.put("tenant", viewer.scope().tenant());
        if (operation != null) {
            pairs.put("operation", clean(operation));
        }
        pairs.put("question", String.join(",", question));
        pairs.put("parameters", String.join(",", parameters));
        pairs.put("rows", rows);
        pairs.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
        pairs.put("ms", duration.toMillis());
        return pairs;
    }

    private static String clean(String text) {
        String whole = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
        return isAll(whole, Read::isSeen) ? whole : UNSEEN.matcher(whole).replaceAll("?");
    }

    private static boolean isSeen(int character) {
        return character >= ' ' && character <= '~';
    }

    private static String text(Map<String, Object> pairs) {
        StringBuilder text = new StringBuilder(LONGEST);
        for (Map.Entry<String, Object> pair : pairs.entrySet()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(pair.getKey())
                    .append('=')
                    .append(quoted(pair.getValue().toString()));
        }
        return text.toString();
    }

    private static String quoted(String value) {
        return !value.isEmpty() && isAll(value, Read::isPlain)
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || PLAIN.indexOf(character) >= 0;
    }

    private static boolean isAll(String text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            if (!kind.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
