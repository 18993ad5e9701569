package activitylog.intake;

import java.io.Writer;

/** Takes in a text and forgets what goes beyond its bound. */
final class BoundedText extends Writer {

    private final StringBuilder text = new StringBuilder();
    private long bound;
    private long written;

    /** Makes room for another text. */
    BoundedText clear(long newBound) {
        text.setLength(0);
        bound = newBound;
        written = 0;
        return this;
    }

    /** Whether the text was longer than its bound. */
    boolean overflowed() {
        return written > bound;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        written += length;
        if (!overflowed()) {
            text.append(characters, offset, length);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
