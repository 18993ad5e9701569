package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.ActivityLog;
import activitylog.activity.Scope;
import org.bson.BsonBinaryWriter;
import org.bson.BsonBinaryWriterSettings;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonWriterSettings;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/** Turns source records into documents and back. */
final class SourceDocuments {

    static final String SOURCE = "source";

    private static final byte[] SOURCE_NAME = SOURCE.getBytes(UTF_8);

    private static final int DEPTH = 1;

    private SourceDocuments() {}

    /**
     * The document with the source record of a log; null if it has none.
     *
     * @throws BsonMaximumSizeExceededException if it is too large
     */
    static @Nullable RawBsonDocument of(Scope scope, ActivityLog log) {
        return log.source() == null ? null : of(scope, log, log.source());
    }

    private static RawBsonDocument of(Scope scope, ActivityLog log, String source) {
        BasicOutputBuffer bytes = new BasicOutputBuffer();
        try (BsonBinaryWriter writer =
                new BsonBinaryWriter(
                        new BsonWriterSettings(DEPTH),
                        new BsonBinaryWriterSettings(LogDocuments.BYTES),
                        bytes)) {
            writer.writeStartDocument();
            writer.writeString(LogField.ID, id(log, SourceReference.to(source)));
            writer.writeString(LogField.TENANT, scope.tenant());
            writer.writeDateTime(LogField.OCCURRED_AT, log.occurredAt().toEpochMilli());
            writer.writeName(SOURCE);
            Deflated.write(writer, source);
            writer.writeEndDocument();
        }
        return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getSize());
    }

    /** Begins with the id of the log, so that what is stored together lies together. */
    static String id(ActivityLog log, String reference) {
        return log.id() + reference;
    }

    static String id(RawBsonDocument document) {
        return document.getString(LogField.ID).getValue();
    }

    static String source(RawBsonDocument document) {
        DocumentReader reader = DocumentReader.of(document);
        if (!reader.find(SOURCE_NAME)) {
            throw new BsonInvalidOperationException(id(document) + " has no " + SOURCE);
        }
        return Deflated.read(reader);
    }
}
