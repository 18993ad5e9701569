package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.CustomerSearch;
import activitylog.activity.Customers;
import activitylog.activity.KnownCustomer;
import activitylog.activity.Place;
import activitylog.activity.Placed;
import activitylog.activity.Scope;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The customers that logs name, in MongoDB: the collection {@code customers}. */
final class MongoCustomers implements Customers {

    static final String COLLECTION = "customers";

    private final MongoCollection<Document> collection;
    private final FactDocuments facts;

    MongoCustomers(MongoCollection<Document> collection) {
        this.collection = collection;
        this.facts = new FactDocuments(collection);
    }

    /** Keeps what the logs say, as far as nothing later is known. */
    void keep(Scope scope, Collection<ActivityLog> logs) {
        facts.keep(CustomerDocuments.said(scope, logs));
    }

    @Override
    public List<KnownCustomer> find(Scope scope, Collection<String> ids) {
        List<String> keys = ids.stream().map(id -> Facts.key(scope, id)).distinct().toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        Bson filter = Filters.and(Filters.in(Facts.ID, keys), ListCriteria.ofTenant(scope));
        return Outages.during(() ->
                read(filter, keys.size() + 1)
                        .map(document -> CustomerDocuments.known(scope, document))
                        .into(new ArrayList<>()));
    }

    @Override
    public List<Placed<KnownCustomer>> page(
            Scope scope, CustomerSearch search, @Nullable Place after, int limit) {
        CustomerList list = new CustomerList(search);
        Bson filter = list.criteria(scope, after);
        return Outages.during(() ->
                read(filter, limit)
                        .hintString(list.index().name())
                        .sort(list.order())
                        .limit(limit)
                        .map(document -> list.placed(scope, document))
                        .into(new ArrayList<>()));
    }

    private FindIterable<Document> read(Bson filter, int batch) {
        return collection
                .find(filter)
                .projection(Projections.exclude(CustomerDocuments.WORDS))
                .batchSize(batch);
    }

    @Override
    public long count(Scope scope, CustomerSearch search) {
        CustomerList list = new CustomerList(search);
        CountOptions options = new CountOptions().hintString(list.index().name());
        return Outages.during(() -> collection.countDocuments(list.criteria(scope, null), options));
    }
}
