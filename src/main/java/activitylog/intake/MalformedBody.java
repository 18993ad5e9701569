package activitylog.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The body of a request is not what it says it is. Its text says where and why, and is shown. */
public final class MalformedBody extends Exception {

    /** Where the parser begins to speak of its own settings, which mean nothing to a caller. */
    private static final List<String> ASIDES =
            List.of(
                    " (start marker",
                    " (not recognized",
                    " (for ",
                    " (maybe ",
                    "; enable",
                    " at [");

    private MalformedBody(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The body as a whole is of the wrong shape. */
    static MalformedBody shape(String message) {
        return new MalformedBody(message, null);
    }

    /** The body is wrong at a place. */
    static MalformedBody at(TokenStreamLocation place, String message) {
        return new MalformedBody(where(place) + message, null);
    }

    /** The parser found something that is not JSON. */
    static MalformedBody of(JacksonException found) {
        String what =
                switch (found) {
                    case UnexpectedEndOfInputException _ ->
                            "the body ends in the middle of a value";
                    case StreamConstraintsException _ ->
                            "values are nested too deep, or a name or number is too long, to read on";
                    default -> sentence(found.getOriginalMessage());
                };
        return new MalformedBody(where(found.getLocation()) + what, found);
    }

    private static String where(@Nullable TokenStreamLocation place) {
        return place == null
                ? "Malformed JSON: "
                : "Malformed JSON at line %d, column %d: "
                        .formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String sentence(@Nullable String message) {
        String text = message == null ? "" : message;
        for (String aside : ASIDES) {
            int at = text.indexOf(aside);
            text = at < 0 ? text : text.substring(0, at);
        }
        return text.isBlank() || text.contains("Feature") ? "this is not JSON" : text;
    }
}
