package activitylog.graphql;

import activitylog.activity.Customer;
import activitylog.activity.Fingerprint;
import activitylog.activity.ListCursor;
import activitylog.activity.Place;

/** A customer and its place in a list; the cursor is only made if somebody wants it. */
record CustomerEdge(Customer node, Place place, Fingerprint list) implements Edge {

    @Override
    public String cursor() {
        return new ListCursor(place).encode(list);
    }
}
