package activitylog.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Makes the bytes of source records small, and large again. Both sides know phrases that most
 * records have, the most frequent ones last, so that they need not be in the bytes; the format says
 * whether bytes were made with them (RFC 1950, FDICT), and those without are read as well.
 */
final class Deflation {

    /** Beyond it, hardly a byte is won for twice the time. */
    private static final int LEVEL = 3;

    private static final int BUFFER = 4096;
    private static final byte[] PHRASES = phrases();

    private Deflation() {}

    /** They must never change: bytes that were made with others cannot be read. */
    private static byte[] phrases() {
        String name = "/activitylog/store/source-phrases.txt";
        try (InputStream phrases = Deflation.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(phrases, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setDictionary(PHRASES);
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length / 2);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                result.write(buffer, 0, deflater.deflate(buffer));
            }
            return result.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] inflated(byte[] bytes) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                result.write(buffer, 0, some(inflater, buffer));
            }
            return result.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("A stored text cannot be read", e);
        } finally {
            inflater.end();
        }
    }

    private static int some(Inflater inflater, byte[] buffer) throws DataFormatException {
        int count = inflater.inflate(buffer);
        if (count == 0 && inflater.needsDictionary()) {
            inflater.setDictionary(PHRASES);
        } else if (count == 0 && inflater.needsInput()) {
            throw new DataFormatException("The bytes end too early");
        }
        return count;
    }
}
