package activitylog.graphql;

import activitylog.activity.ActivityLog;
import activitylog.activity.Cursor;
import activitylog.activity.Fingerprint;
import activitylog.activity.Position;
import activitylog.activity.Snapshot;

/** A log and its place in the answer; the cursor is only made if somebody wants it. */
record ActivityLogEdge(ActivityLog node, Snapshot snapshot, Fingerprint question) implements Edge {

    @Override
    public String cursor() {
        return new Cursor(snapshot, Position.of(node)).encode(question);
    }
}
