package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.KnownSubscription;
import activitylog.activity.OrderDirection;
import activitylog.activity.Place;
import activitylog.activity.Placed;
import activitylog.activity.Scope;
import activitylog.activity.Subscriptions;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The subscriptions that logs name, in MongoDB: the collection {@code subscriptions}. */
final class MongoSubscriptions implements Subscriptions {

    static final String COLLECTION = "subscriptions";

    private static final ListCriteria NEWEST_FIRST =
            new ListCriteria(SubscriptionDocuments.FIRST_SEEN_AT, OrderDirection.DESC);
    private static final String HINT = ListIndex.SUBSCRIPTIONS_BY_CUSTOMER.name();

    private final MongoCollection<Document> collection;
    private final FactDocuments facts;

    MongoSubscriptions(MongoCollection<Document> collection) {
        this.collection = collection;
        this.facts = new FactDocuments(collection);
    }

    /** Keeps what the logs say, as far as nothing later is known. */
    void keep(Scope scope, Collection<ActivityLog> logs) {
        facts.keep(SubscriptionDocuments.said(scope, logs));
    }

    @Override
    public List<KnownSubscription> find(Scope scope, Collection<String> ids) {
        List<String> keys = ids.stream().map(id -> Facts.key(scope, id)).distinct().toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        return Outages.during(() ->
                collection
                        .find(Filters.and(Filters.in(Facts.ID, keys), ListCriteria.ofTenant(scope)))
                        .batchSize(keys.size() + 1)
                        .map(document -> SubscriptionDocuments.known(scope, document))
                        .into(new ArrayList<>()));
    }

    @Override
    public List<Placed<KnownSubscription>> ofCustomer(
            Scope scope, String customerId, @Nullable Place after, int limit) {
        Bson filter = of(scope, customerId);
        return Outages.during(() ->
                collection
                        .find(after == null ? filter : Filters.and(filter, behind(scope, after)))
                        .hintString(HINT)
                        .sort(NEWEST_FIRST.order())
                        .limit(limit)
                        .batchSize(limit)
                        .map(document -> placed(SubscriptionDocuments.known(scope, document)))
                        .into(new ArrayList<>()));
    }

    @Override
    public long count(Scope scope, String customerId) {
        CountOptions options = new CountOptions().hintString(HINT);
        return Outages.during(() -> collection.countDocuments(of(scope, customerId), options));
    }

    private static Bson of(Scope scope, String customerId) {
        return Filters.and(
                ListCriteria.ofTenant(scope),
                Filters.eq(SubscriptionDocuments.OWNER, Text.lowerCase(customerId)));
    }

    private static Bson behind(Scope scope, Place place) {
        return NEWEST_FIRST.after(scope, place.moment(), place.id());
    }

    private static Placed<KnownSubscription> placed(KnownSubscription known) {
        return new Placed<>(known, Place.of(known.firstSeenAt(), known.facts().id()));
    }
}
