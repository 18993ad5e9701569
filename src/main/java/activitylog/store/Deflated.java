package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/**
 * The format of a long text that is seldom read: its bytes in ZLIB's format (RFC 1950), or the text
 * itself if it is short.
 *
 * <p>All other fields of a document are read faster for it, because an engine reads documents
 * whole.
 */
final class Deflated implements Format<String> {

    /** Below this many bytes little is won. */
    static final int SHORT = 128;

    @Override
    public void write(BsonWriter writer, String value) {
        String text = Text.storable(value);
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length < SHORT) {
            writer.writeString(text);
        } else {
            writer.writeBinaryData(new BsonBinary(deflated(bytes)));
        }
    }

    @Override
    public String read(BsonReader reader) {
        return reader.getCurrentBsonType() == BsonType.STRING
                ? reader.readString()
                : new String(inflated(reader.readBinaryData().getData()), UTF_8);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length / 2);
        try (DeflaterOutputStream target = new DeflaterOutputStream(result)) {
            target.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) {
        try (InflaterInputStream source =
                new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return source.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
