package activitylog.store;

import activitylog.activity.ActivityLog;
import org.bson.RawBsonDocument;

/**
 * A log that is about to be stored.
 *
 * @param position in the list that was given
 */
record Draft(int position, ActivityLog log, RawBsonDocument document) {}
