package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.BsonBinary;
import org.bson.BsonType;
import org.bson.BsonWriter;

/**
 * The format of a long text that is seldom read: its bytes in ZLIB's format (RFC 1950), or the text
 * itself if it is short. What source records have in common is left out ({@link Deflation}).
 */
final class Deflated {

    /** Below this many bytes little is won. */
    static final int SHORT = 128;

    private Deflated() {}

    static void write(BsonWriter writer, String value) {
        String text = Text.storable(value);
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length < SHORT) {
            writer.writeString(text);
        } else {
            writer.writeBinaryData(new BsonBinary(Deflation.deflated(bytes)));
        }
    }

    static String read(DocumentReader reader) {
        return reader.type() == BsonType.STRING
                ? reader.string()
                : new String(Deflation.inflated(reader.binary()), UTF_8);
    }
}
