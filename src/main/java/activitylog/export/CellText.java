package activitylog.export;

import java.util.regex.Pattern;

/** Makes any text safe as a cell: for UTF-8, for CSV readers and for spreadsheets. */
final class CellText {

    /** What Excel takes in one cell, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final String SHORTENED = "…[shortened]";
    private static final char GUARD = '\'';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char LAST_CHARACTER = '\uFFFD';
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\n";

    /** Harmless, and of more use as it is. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");

    /** What spreadsheets would take for a number, a date or a truth, and show otherwise. */
    private static final Pattern TAKEN_FOR_A_VALUE =
            Pattern.compile(
                    "[-+]?0\\d+|[-+]?\\d{16,}|[-+]?\\d+([.,]\\d*)?[eE][-+]?\\d+"
                            + "|\\d{1,4}[-/.:]\\d{1,2}([-/.:]\\d{1,4})?|(?i:true|false)");

    private final boolean guarded;
    private long shortened;

    /**
     * @param guarded whether an apostrophe in front keeps spreadsheets from taking a text for
     *     something else
     */
    CellText(boolean guarded) {
        this.guarded = guarded;
    }

    /** The text of a cell, which is no formula. */
    String of(String text) {
        String clean = clean(text);
        return shortened(guarded && looksLikeFormula(clean) ? GUARD + clean : clean);
    }

    /** The text of a cell, of which no character gets lost. */
    String ofId(String id) {
        String cell = of(id);
        return guarded && TAKEN_FOR_A_VALUE.matcher(cell).matches() ? GUARD + cell : cell;
    }

    /** How many texts were too long for a cell. */
    long shortened() {
        return shortened;
    }

    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        if (c < '\u00A0') {
            return (c >= ' ' && c < '\u007F') || c == '\n' || c == '\t';
        }
        if (c < Character.MIN_SURROGATE) {
            return c != '\u2028' && c != '\u2029';
        }
        return c > Character.MAX_SURROGATE && c != BYTE_ORDER_MARK && c <= LAST_CHARACTER;
    }

    private static String cleaned(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        int step;
        for (int i = from; i < text.length(); i += step) {
            int point = text.codePointAt(i);
            step = Character.charCount(point);
            append(clean, point, i > 0 && text.charAt(i - 1) == '\r');
        }
        return clean.toString();
    }

    /** Line breaks become LF, other control characters blanks; half characters are left out. */
    private static void append(StringBuilder clean, int point, boolean afterReturn) {
        switch (point) {
            case '\n' -> clean.append(afterReturn ? "" : "\n");
            case '\r', 0x85, 0x2028, 0x2029 -> clean.append('\n');
            case '\t' -> clean.append('\t');
            case BYTE_ORDER_MARK, 0xFFFE, 0xFFFF -> {}
            default -> {
                if (Character.isISOControl(point)) {
                    clean.append(' ');
                } else if (Character.getType(point) != Character.SURROGATE) {
                    clean.appendCodePoint(point);
                }
            }
        }
    }

    private static boolean looksLikeFormula(String text) {
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        boolean starts = startsFormula(text, 0) || startsFormula(text, first);
        return starts && !PLAIN_NUMBER.matcher(text).matches();
    }

    private static boolean startsFormula(String text, int at) {
        return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
    }

    /** Some spreadsheets trim such characters away, and then see the one behind. */
    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        shortened++;
        int end = LONGEST - SHORTENED.length();
        boolean split = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, split ? end - 1 : end) + SHORTENED;
    }
}
