package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import activitylog.activity.Scope;
import activitylog.activity.Unavailable;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The customers that logs name, each with its latest name.
 *
 * <p>A customer is inserted without a name first, and named by an update that only finds it while
 * its name is older: whoever comes first, the latest name stays.
 */
final class MongoCustomers {

    private static final String ID = "_id";
    private static final String TENANT = "tenant";
    private static final String COMPANY_NAME = "companyName";
    private static final String NAMED_AT = "namedAt";
    private static final String NAMED_BY = "namedBy";
    private static final int ATTEMPTS = 8;

    /** In characters. Ids have 36; not every engine takes keys of any length. */
    private static final int LONGEST_ID = 256;

    private final MongoCollection<Document> collection;

    MongoCustomers(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Nullable Customer find(Scope scope, String id) {
        String lower = Text.lowerCase(id);
        Document found =
                collection
                        .find(Filters.and(Filters.eq(ID, key(scope, lower)), ofTenant(scope)))
                        .projection(Projections.include(COMPANY_NAME))
                        .first();
        return found == null ? null : new Customer(lower, found.getString(COMPANY_NAME));
    }

    List<Customer> find(Scope scope, Collection<String> ids) {
        List<String> keys = ids.stream().map(id -> key(scope, Text.lowerCase(id))).toList();
        List<Customer> found = new ArrayList<>(keys.size());
        collection
                .find(Filters.and(Filters.in(ID, keys), ofTenant(scope)))
                .projection(Projections.include(COMPANY_NAME))
                .batchSize(keys.size() + 1)
                .forEach(document -> found.add(customer(scope, document)));
        return found;
    }

    private static Customer customer(Scope scope, Document document) {
        String id = document.getString(ID).substring(key(scope, "").length());
        return new Customer(id, document.getString(COMPANY_NAME));
    }

    /** Keeps the customers of the logs, and their names if they are the latest. */
    void keep(Scope scope, Collection<ActivityLog> logs) {
        Map<String, Naming> said = new TreeMap<>();
        for (ActivityLog log : logs) {
            Customer customer = log.affectedCustomer();
            if (customer != null && customer.id().length() <= LONGEST_ID) {
                String key = key(scope, Text.lowerCase(customer.id()));
                said.merge(key, Naming.of(log, customer), Naming::decisive);
            }
        }
        if (!said.isEmpty()) {
            keep(scope, said);
        }
    }

    private void keep(Scope scope, Map<String, Naming> said) {
        Map<String, Naming> known = known(scope, said.keySet());
        List<Document> strangers =
                said.keySet().stream()
                        .filter(key -> !known.containsKey(key))
                        .map(key -> new Document(ID, key).append(TENANT, scope.tenant()))
                        .toList();
        Insertion.of(collection, strangers);
        said.entrySet().removeIf(entry -> !isNews(entry.getValue(), known.get(entry.getKey())));
        if (!said.isEmpty()) {
            name(said, 1);
        }
    }

    private static boolean isNews(Naming said, @Nullable Naming known) {
        return said.name() != null && (known == null || said.isAfter(known));
    }

    private Map<String, Naming> known(Scope scope, Collection<String> keys) {
        Map<String, Naming> known = new HashMap<>();
        collection
                .find(Filters.and(Filters.in(ID, keys), ofTenant(scope)))
                .batchSize(keys.size() + 1)
                .forEach(document -> known.put(document.getString(ID), naming(document)));
        return known;
    }

    private static Naming naming(Document document) {
        String name = document.getString(COMPANY_NAME);
        return name == null
                ? new Naming(null, Instant.MIN, "")
                : new Naming(
                        name, document.getDate(NAMED_AT).toInstant(), document.getString(NAMED_BY));
    }

    private void name(Map<String, Naming> news, int attempt) {
        List<UpdateOneModel<Document>> updates =
                news.entrySet().stream()
                        .map(entry -> update(entry.getKey(), entry.getValue()))
                        .toList();
        try {
            collection.bulkWrite(updates, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (attempt == ATTEMPTS) {
                throw new Unavailable(e);
            }
            name(news, attempt + 1);
        }
    }

    private static UpdateOneModel<Document> update(String key, Naming naming) {
        Bson isOlder =
                Filters.or(
                        Filters.eq(NAMED_AT, null),
                        Filters.lt(NAMED_AT, naming.at()),
                        Filters.and(
                                Filters.eq(NAMED_AT, naming.at()),
                                Filters.lt(NAMED_BY, naming.by())));
        return new UpdateOneModel<>(
                Filters.and(Filters.eq(ID, key), isOlder),
                Updates.combine(
                        Updates.set(COMPANY_NAME, Text.storable(String.valueOf(naming.name()))),
                        Updates.set(NAMED_AT, naming.at()),
                        Updates.set(NAMED_BY, naming.by())));
    }

    private static Bson ofTenant(Scope scope) {
        return Filters.eq(TENANT, scope.tenant());
    }

    private static String key(Scope scope, String customerId) {
        return scope.tenant() + '/' + customerId;
    }
}
