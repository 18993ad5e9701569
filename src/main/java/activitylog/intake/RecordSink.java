package activitylog.intake;

import activitylog.intake.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/** Receives the records of a request one by one, in their order. */
interface RecordSink {

    /** A record that could be read. */
    void record(JsonObject record);

    /**
     * A record that could not be read.
     *
     * @param id the source's id, where it could be read
     */
    void unreadable(@Nullable String id, String reason);
}
