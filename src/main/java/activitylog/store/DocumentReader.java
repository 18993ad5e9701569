package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.types.Decimal128;

/**
 * Reads values from the bytes of a document in BSON (bsonspec.org). It stands at one value: at
 * first at the document itself, and then where it is sent to. A loop over a document or a list
 *
 * <pre>{@code
 * for (int next = reader.first(); reader.goTo(next); ) {
 *     next = reader.end();
 *     ...
 * }
 * }</pre>
 *
 * goes on wherever the reader has been meanwhile.
 */
final class DocumentReader {

    private static final int BINARY_SUBTYPE = 1;

    private final byte[] bytes;
    private BsonType type = BsonType.DOCUMENT;
    private int name;
    private int value;

    DocumentReader(byte[] document) {
        this.bytes = document;
    }

    static DocumentReader of(RawBsonDocument document) {
        ByteBuffer buffer = document.getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return new DocumentReader(bytes);
    }

    /** The type of the value. */
    BsonType type() {
        return type;
    }

    /** Whether the field of the value has that name. */
    boolean isNamed(byte[] name) {
        return Arrays.equals(bytes, this.name, value - 1, name, 0, name.length);
    }

    /** Where the first field of the document begins, or the first item of the list. */
    int first() {
        if (type != BsonType.DOCUMENT) {
            need(BsonType.ARRAY);
        }
        return value + Integer.BYTES;
    }

    /** Goes to the field or item that begins there; false if the document or list ends there. */
    boolean goTo(int element) {
        if (bytes[element] == 0) {
            return false;
        }
        type = BsonBytes.type(bytes[element]);
        name = element + 1;
        value = BsonBytes.endOfName(bytes, name) + 1;
        return true;
    }

    /** Goes to the field of the document with that name; false if there is none. */
    boolean find(byte[] name) {
        for (int next = first(); goTo(next); next = end()) {
            if (isNamed(name)) {
                return true;
            }
        }
        return false;
    }

    /** Where the value ends, and the next field or item may begin. */
    int end() {
        return value + BsonBytes.size(type, bytes, value);
    }

    /** Where the value begins. */
    int start() {
        return value;
    }

    /** Goes back to the document that began there. */
    void goBack(int document) {
        type = BsonType.DOCUMENT;
        value = document;
    }

    String string() {
        need(BsonType.STRING);
        int length = BsonBytes.int32(bytes, value) - 1;
        return new String(bytes, value + Integer.BYTES, length, UTF_8);
    }

    int int32() {
        need(BsonType.INT32);
        return BsonBytes.int32(bytes, value);
    }

    long int64() {
        need(BsonType.INT64);
        return BsonBytes.int64(bytes, value);
    }

    /** In milliseconds since 1970. */
    long dateTime() {
        need(BsonType.DATE_TIME);
        return BsonBytes.int64(bytes, value);
    }

    boolean bool() {
        need(BsonType.BOOLEAN);
        return bytes[value] != 0;
    }

    Decimal128 decimal128() {
        need(BsonType.DECIMAL128);
        return Decimal128.fromIEEE754BIDEncoding(
                BsonBytes.int64(bytes, value + Long.BYTES), BsonBytes.int64(bytes, value));
    }

    byte[] binary() {
        need(BsonType.BINARY);
        int start = value + Integer.BYTES + BINARY_SUBTYPE;
        return Arrays.copyOfRange(bytes, start, start + BsonBytes.int32(bytes, value));
    }

    private void need(BsonType needed) {
        if (type != needed) {
            throw new BsonInvalidOperationException(needed + " was expected, there is " + type);
        }
    }
}
