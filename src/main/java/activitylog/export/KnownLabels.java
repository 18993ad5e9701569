package activitylog.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells with the words for codes, found by the bytes of these; there are few of them. */
final class KnownLabels {

    /** Codes that are remembered, at most. */
    private static final int MOST = 1_000;

    /** The longest code that is remembered, in bytes. */
    static final int LONGEST = 200;

    private static final int SLOTS = 4_096;

    private final Function<String, byte[]> cells;
    private final byte[][] codes = new byte[SLOTS][];
    private final byte[][] known = new byte[SLOTS][];
    private int count;

    /**
     * @param cells makes the cell for a code
     */
    KnownLabels(Function<String, byte[]> cells) {
        this.cells = cells;
    }

    /** The cell for the code at that place. */
    byte[] of(byte[] bytes, int start, int end) {
        int slot = slot(bytes, start, end);
        byte[] cell = known[slot];
        return cell == null ? add(Arrays.copyOfRange(bytes, start, end)) : cell;
    }

    /** Where the code is, or where there is room for it. */
    private int slot(byte[] bytes, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        while (isOther(codes[slot], bytes, start, end)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static boolean isOther(byte @Nullable [] code, byte[] bytes, int start, int end) {
        return code != null && !Arrays.equals(code, 0, code.length, bytes, start, end);
    }

    private byte[] add(byte[] code) {
        if (count == MOST) {
            Arrays.fill(codes, null);
            Arrays.fill(known, null);
            count = 0;
        }
        count++;
        int slot = slot(code, 0, code.length);
        codes[slot] = code;
        known[slot] = cells.apply(new String(code, UTF_8));
        return known[slot];
    }
}
