package activitylog.store;

import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BsonInput;
import org.bson.io.BsonInputMark;

/** Takes the bytes of documents out of an answer as they are. */
final class RawLogs implements Codec<RawLog> {

    @Override
    public RawLog decode(BsonReader reader, DecoderContext context) {
        return new RawLog(bytes(reader));
    }

    /** The bytes of the document that the reader stands at; it goes on behind it. */
    static byte[] bytes(BsonReader reader) {
        BsonInput input = ((BsonBinaryReader) reader).getBsonInput();
        BsonInputMark start = input.getMark(Integer.BYTES);
        int size = input.readInt32();
        start.reset();
        byte[] bytes = new byte[size];
        input.readBytes(bytes);
        start.reset();
        reader.skipValue();
        return bytes;
    }

    @Override
    public void encode(BsonWriter writer, RawLog log, EncoderContext context) {
        throw new UnsupportedOperationException("Logs are only read as bytes");
    }

    @Override
    public Class<RawLog> getEncoderClass() {
        return RawLog.class;
    }
}
