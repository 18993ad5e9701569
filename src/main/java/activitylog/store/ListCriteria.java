package activitylog.store;

import activitylog.activity.OrderDirection;
import activitylog.activity.Scope;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * How a list of customers or subscriptions is ordered and read on: by one field, and by the id
 * where that is the same. As for logs, the field is bounded, and what was read already is taken
 * away: an ordered scan of an index on every engine.
 */
record ListCriteria(String field, OrderDirection direction) {

    Bson order() {
        return direction == OrderDirection.ASC
                ? Sorts.ascending(field, Facts.ID)
                : Sorts.descending(field, Facts.ID);
    }

    /** What comes behind the one with that value and that id. */
    Bson after(Scope scope, Object value, String id) {
        String key = Facts.key(scope, id);
        boolean up = direction == OrderDirection.ASC;
        return Filters.and(
                up ? Filters.gte(field, value) : Filters.lte(field, value),
                Filters.nor(
                        Filters.and(
                                Filters.eq(field, value),
                                up ? Filters.lte(Facts.ID, key) : Filters.gte(Facts.ID, key))));
    }

    static Bson ofTenant(Scope scope) {
        return Filters.eq(Facts.TENANT, scope.tenant());
    }
}
