package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bson.BsonType;
import org.bson.BsonWriter;

/**
 * The format of a source record in the document of its log: 64 bits of its SHA-256, by which it is
 * found in {@link SourceRecords}. Documents of earlier versions have the record itself.
 *
 * <p>So a log is never shown with another record than its own, even if two with the same id arrive
 * at the same moment and only one of them is stored.
 */
final class SourceReference implements Format<String> {

    /** Begins a reference, and no text in JSON. */
    private static final String MARK = "@";

    private static final int DIGITS = 36;

    private static long number(String source) {
        try {
            byte[] bytes = Text.storable(source).getBytes(UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java platform has it.
        }
    }

    /** The reference to a source record. */
    static String to(String source) {
        return MARK + Long.toUnsignedString(number(source), DIGITS);
    }

    /** Whether a source record that was read is only a reference to it. */
    static boolean is(String read) {
        return read.startsWith(MARK);
    }

    @Override
    public void write(BsonWriter writer, String value) {
        writer.writeInt64(number(value));
    }

    @Override
    public String read(DocumentReader reader) {
        return reader.type() == BsonType.INT64
                ? MARK + Long.toUnsignedString(reader.int64(), DIGITS)
                : Deflated.read(reader);
    }
}
