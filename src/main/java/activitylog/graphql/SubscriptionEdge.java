package activitylog.graphql;

import activitylog.activity.Fingerprint;
import activitylog.activity.ListCursor;
import activitylog.activity.Place;
import activitylog.activity.Subscription;

/** A subscription and its place in a list; the cursor is only made if somebody wants it. */
record SubscriptionEdge(Subscription node, Place place, Fingerprint list) implements Edge {

    @Override
    public String cursor() {
        return new ListCursor(place).encode(list);
    }
}
