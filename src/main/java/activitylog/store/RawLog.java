package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.Position;
import java.time.Instant;

/** The document of a log, or what was read of it, as bytes of BSON. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record RawLog(byte[] bytes) {

    private static final byte[] ID = LogField.ID.getBytes(UTF_8);
    private static final byte[] OCCURRED_AT = LogField.OCCURRED_AT.getBytes(UTF_8);

    /** Where the log stands. */
    Position position() {
        return new Position(Instant.ofEpochMilli(at(OCCURRED_AT).dateTime()), at(ID).string());
    }

    private DocumentReader at(byte[] name) {
        DocumentReader reader = new DocumentReader(bytes);
        reader.find(name);
        return reader;
    }
}
