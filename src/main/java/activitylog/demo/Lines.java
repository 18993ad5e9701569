package activitylog.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/** Lines of text as a stream of bytes, of which only one line is held at a time. */
final class Lines extends InputStream {

    private final Iterator<String> lines;
    private byte[] line = new byte[0];
    private int next;

    Lines(Stream<String> lines) {
        this.lines = lines.iterator();
    }

    @Override
    public int read() {
        return more() ? Byte.toUnsignedInt(line[next++]) : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, line.length - next);
        System.arraycopy(line, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean more() {
        if (next == line.length && lines.hasNext()) {
            line = (lines.next() + '\n').getBytes(UTF_8);
            next = 0;
        }
        return next < line.length;
    }
}
