package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.OrderIds;
import activitylog.activity.Scope;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bson.BsonBinaryWriter;
import org.bson.BsonBinaryWriterSettings;
import org.bson.BsonReader;
import org.bson.BsonSerializationException;
import org.bson.BsonWriter;
import org.bson.BsonWriterSettings;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * Turns logs into documents and back. A document has the names and the nesting of the record, and
 * beside them fields that only the store knows, for looking up.
 */
final class LogDocuments implements Codec<ActivityLog> {

    /** How deep MongoDB lets documents and lists be nested. */
    static final int DEPTH = 100;

    /** How many bytes a document can have: MongoDB's limit, less a margin for the command. */
    static final int BYTES = 16 * 1024 * 1024 - 16 * 1024;

    private static final int FIRST_BYTES = 2048;

    /** The byte that ends a document. */
    private static final int END = 1;

    private final RecordFormat<ActivityLog> format = new Formats().ofRecord(ActivityLog.class);

    /**
     * The document of a log, which is to be {@linkplain #stamp stamped} before it is stored.
     *
     * @throws BsonSerializationException if it is too large or too deep
     */
    RawBsonDocument document(Scope scope, ActivityLog log) {
        BasicOutputBuffer bytes = new BasicOutputBuffer(FIRST_BYTES);
        try (BsonBinaryWriter writer =
                new BsonBinaryWriter(
                        new BsonWriterSettings(DEPTH),
                        new BsonBinaryWriterSettings(BYTES),
                        bytes)) {
            writer.writeStartDocument();
            format.writeFields(writer, RepeatedDetails.marked(log), LogField.RECORDED_AT);
            writer.writeString(LogField.TENANT, scope.tenant());
            Folded.write(writer, log);
            writeLookups(writer, log);
            // Last, where its bytes are found again.
            writer.writeDateTime(LogField.RECORDED_AT, 0);
            writer.writeEndDocument();
        }
        return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getSize());
    }

    /** Writes into a document when it is recorded. */
    static void stamp(RawBsonDocument document, long recordedAt) {
        ByteBuffer bytes = document.getByteBuffer().asNIO().order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(bytes.limit() - END - Long.BYTES, recordedAt);
    }

    private static void writeLookups(BsonWriter writer, ActivityLog log) {
        Folded.write(writer, LogField.ORDER_IDS, OrderIds.of(log).stream());
        Folded.write(writer, LogField.TERMS, LogTerms.of(log).stream());
        writer.writeInt32(LogField.DAY, Hours.day(Hours.of(log.occurredAt())));
        writer.writeInt32(LogField.HOUR, Hours.hour(Hours.of(log.occurredAt())));
    }

    @Override
    public ActivityLog decode(BsonReader reader, DecoderContext context) {
        return of(RawLogs.bytes(reader));
    }

    /** The log as far as it is in the bytes of a document; see {@link Projection#log}. */
    ActivityLog of(byte[] document) {
        return RepeatedDetails.repeated(format.read(new DocumentReader(document)));
    }

    @Override
    public void encode(BsonWriter writer, ActivityLog log, EncoderContext context) {
        format.write(writer, RepeatedDetails.marked(log));
    }

    @Override
    public Class<ActivityLog> getEncoderClass() {
        return ActivityLog.class;
    }
}
