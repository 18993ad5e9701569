package activitylog.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.bson.BsonSerializationException;
import org.bson.BsonType;

/** The bytes of a document in BSON (bsonspec.org). */
final class BsonBytes {

    private static final VarHandle INT32 =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT64 =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final BsonType[] TYPES = types();

    private BsonBytes() {}

    private static BsonType[] types() {
        BsonType[] types = new BsonType[256];
        for (BsonType type : BsonType.values()) {
            types[type.getValue() & 0xFF] = type;
        }
        return types;
    }

    /** The type that the byte before a name stands for. */
    static BsonType type(byte code) {
        return TYPES[code & 0xFF];
    }

    static int int32(byte[] bytes, int at) {
        return (int) INT32.get(bytes, at);
    }

    static long int64(byte[] bytes, int at) {
        return (long) INT64.get(bytes, at);
    }

    /** Where the name ends that begins there: at its zero. */
    static int endOfName(byte[] bytes, int at) {
        int end = at;
        while (bytes[end] != 0) {
            end++;
        }
        return end;
    }

    /** How many bytes the value has that begins there. */
    static int size(BsonType type, byte[] bytes, int at) {
        return switch (type) {
            case NULL, UNDEFINED, MIN_KEY, MAX_KEY -> 0;
            case BOOLEAN -> 1;
            case INT32 -> Integer.BYTES;
            case DOUBLE, DATE_TIME, TIMESTAMP, INT64 -> Long.BYTES;
            case OBJECT_ID -> 12;
            case DECIMAL128 -> 16;
            case DOCUMENT, ARRAY, JAVASCRIPT_WITH_SCOPE -> int32(bytes, at);
            case STRING, SYMBOL, JAVASCRIPT -> Integer.BYTES + int32(bytes, at);
            case BINARY -> Integer.BYTES + 1 + int32(bytes, at);
            case REGULAR_EXPRESSION, DB_POINTER, END_OF_DOCUMENT ->
                    throw new BsonSerializationException("No log has a " + type);
        };
    }
}
