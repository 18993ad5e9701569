package activitylog.export;

import java.util.function.IntPredicate;

/**
 * Tells which texts in UTF-8 stand in a cell just as they are: neither {@link CellText} nor CSV
 * changes anything about them. It may say no to some of which that is true as well, but never yes
 * to another one.
 */
final class PlainBytes {

    private static final byte OTHER = 0;
    private static final byte PLAIN = 1;

    /** Plain, but a text of nothing else could be taken for a value. */
    private static final byte OF_VALUES = 2;

    private static final String IN_VALUES = "0123456789+-.,eE/:";

    /** What the words begin with that are taken for values, and how long these are. */
    private static final String TRUTH = "tTfF";

    private static final int TRUE = 4;

    private static final int FALSE = 5;

    private final byte[] kinds = new byte[256];
    private final boolean[] starts = new boolean[256];

    PlainBytes(char separator) {
        for (int b = 0; b < kinds.length; b++) {
            kinds[b] = IN_VALUES.indexOf(b) >= 0 ? OF_VALUES : PLAIN;
        }
        forbid(b -> b < ' ' || b == '"' || b == separator || b == 0x7F);
        // Among others they begin what ends lines and what is half a character.
        forbid(b -> b >= 0xC0 && (b < 0xC3 || b > 0xDF) && (b < 0xE3 || b > 0xEC));
        for (int b = 0; b < starts.length; b++) {
            boolean letter = b > '#' && b < 0x7F && "=+-@".indexOf(b) < 0;
            starts[b] = kinds[b] != OTHER && (letter || (b >= 0xC3 && b <= 0xD6));
        }
    }

    private void forbid(IntPredicate which) {
        for (int b = 0; b < kinds.length; b++) {
            if (which.test(b)) {
                kinds[b] = OTHER;
            }
        }
    }

    /**
     * Copies bytes as long as they are plain.
     *
     * @return whether all are
     */
    boolean copy(byte[] from, int start, int end, CsvBuffer to) {
        if (end - start > to.room()) {
            return false;
        }
        byte[] target = to.bytes();
        int at = to.count();
        for (int i = start; i < end; i++) {
            byte b = from[i];
            if (kinds[b & 0xFF] == OTHER) {
                return false;
            }
            target[at++] = b;
        }
        to.goOn(at);
        return true;
    }

    /** Whether a cell of plain bytes, behind that place, also begins and ends so. */
    boolean isCell(CsvBuffer cells, int start) {
        int length = cells.count() - start;
        return length <= CellText.LONGEST
                && starts[cells.at(start) & 0xFF]
                && (cells.at(cells.count() - 1) & 0xFF) > ' ';
    }

    /** Whether the cell cannot be taken for a value. */
    boolean isId(CsvBuffer cells, int start) {
        int length = cells.count() - start;
        if ((length == TRUE || length == FALSE) && TRUTH.indexOf(cells.at(start)) >= 0) {
            return false;
        }
        for (int i = start; i < cells.count(); i++) {
            if (kinds[cells.at(i) & 0xFF] == PLAIN) {
                return true;
            }
        }
        return false;
    }
}
