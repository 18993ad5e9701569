package activitylog.store;

import activitylog.activity.ActivityLog;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A log that is about to be stored.
 *
 * @param position in the list that was given
 * @param source the document with its source record; null if it has none
 */
record Draft(
        int position, ActivityLog log, RawBsonDocument document, @Nullable RawBsonDocument source) {

    /** How large it is in the database, in bytes. */
    long size() {
        return document.getByteLength() + (source == null ? 0L : source.getByteLength());
    }
}
