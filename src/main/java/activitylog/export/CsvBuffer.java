package activitylog.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The end of a CSV file that has not left yet: what was begun can still be taken back.
 *
 * <p>Flushing does nothing: only {@link #empty} passes bytes on.
 */
final class CsvBuffer extends OutputStream {

    private static final int SIZE = 1 << 16;

    private static final int AROUND = 1024;

    private final OutputStream target;
    private final byte[] bytes = new byte[SIZE];
    private int count;
    private int row;

    CsvBuffer(OutputStream target) {
        this.target = target;
    }

    /** Makes room for a row of ordinary length, and says where it begins. */
    int begin() throws IOException {
        if (count > SIZE / 2) {
            empty();
        }
        row = count;
        return count;
    }

    /** Whether there is something of the row already. */
    boolean hasBegun() {
        return count > row;
    }

    /** Where the next byte goes. */
    int count() {
        return count;
    }

    /** How long a text can be for which there is room, and for what stands around it as well. */
    int room() {
        return SIZE - AROUND - count;
    }

    /** The byte at that place. */
    byte at(int place) {
        return bytes[place];
    }

    /** Adds a byte, for which there is room. */
    void add(char ascii) {
        bytes[count++] = (byte) ascii;
    }

    /** Adds an ASCII text, for which there is room. */
    void add(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            add(ascii.charAt(i));
        }
    }

    /** Adds bytes; false if there is no room for them. */
    boolean add(byte[] some) {
        if (some.length > room()) {
            return false;
        }
        System.arraycopy(some, 0, bytes, count, some.length);
        count += some.length;
        return true;
    }

    /** Where the bytes are, for who writes many of them. */
    byte[] bytes() {
        return bytes;
    }

    /** Goes on at that place, before or behind where it would have been. */
    void goOn(int place) {
        count = place;
    }

    /** Passes everything on. */
    void empty() throws IOException {
        target.write(bytes, 0, count);
        count = 0;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        if (length > room()) {
            empty();
        }
        if (length > room()) {
            target.write(source, offset, length);
        } else {
            System.arraycopy(source, offset, bytes, count, length);
            count += length;
        }
    }
}
