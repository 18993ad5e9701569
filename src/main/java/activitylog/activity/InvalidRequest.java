package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * A mistake in what a caller asked. Its text is shown to the caller and says which argument, which
 * value and what was expected.
 */
public final class InvalidRequest extends RuntimeException {

    private static final int SHOWN = 80;

    /** What kind of mistake it is; the names are part of the API. */
    public enum Code {
        /** A value is not of the form that its argument takes. */
        INVALID_ARGUMENT,
        /** A cursor is broken, or belongs to another question. */
        INVALID_CURSOR,
        /** More was asked than is allowed. */
        LIMIT_EXCEEDED,
        /** A field was named that is hidden from the caller. */
        HIDDEN_FIELD
    }

    private final Code code;
    private final String argument;

    private final String explanation;

    private InvalidRequest(Code code, String argument, String explanation) {
        super(argument + ": " + explanation, null, false, false);
        this.code = code;
        this.argument = argument;
        this.explanation = explanation;
    }

    /** The same mistake, with the argument at fault as a part of another one. */
    InvalidRequest in(String whole) {
        String path =
                argument.isEmpty() || whole.isEmpty() ? whole + argument : whole + '.' + argument;
        return new InvalidRequest(code, path.isEmpty() ? FilterTree.ROOT : path, explanation);
    }

    /**
     * A value that is not of the form that its argument takes.
     *
     * @param expected a noun phrase, for example "a day as yyyy-mm-dd"
     */
    public static InvalidRequest argument(
            String argument, @Nullable Object value, String expected) {
        return new InvalidRequest(
                Code.INVALID_ARGUMENT, argument, "expected " + expected + ", was " + shown(value));
    }

    /** Arguments that do not go together. */
    public static InvalidRequest conflict(String argument, String message) {
        return new InvalidRequest(Code.INVALID_ARGUMENT, argument, message);
    }

    /** A cursor that is broken, or belongs to another question. */
    public static InvalidRequest cursor(String argument, String message) {
        return new InvalidRequest(Code.INVALID_CURSOR, argument, message);
    }

    /** More than is allowed. */
    public static InvalidRequest limit(String argument, Object value, String limit) {
        return new InvalidRequest(
                Code.LIMIT_EXCEEDED, argument, "at most " + limit + ", was " + shown(value));
    }

    /**
     * Something that is hidden from all roles of the caller.
     *
     * @param name what was named
     */
    public static InvalidRequest hidden(String argument, String name) {
        return new InvalidRequest(
                Code.HIDDEN_FIELD, argument, name + " is hidden from the caller's roles");
    }

    /** The stable code of the mistake. */
    public Code code() {
        return code;
    }

    /** The name of the argument at fault. */
    public String argument() {
        return argument;
    }

    private static String shown(@Nullable Object value) {
        if (!(value instanceof CharSequence text)) {
            return String.valueOf(value);
        }
        String whole = text.toString();
        return whole.length() <= SHOWN
                ? '"' + whole + '"'
                : '"' + whole.substring(0, SHOWN) + "…\" (" + whole.length() + " characters)";
    }
}
