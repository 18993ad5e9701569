package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import activitylog.activity.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which customers ever had which company name, in MongoDB: the collection {@code company_names}. It
 * is there to look up logs by a part of a name; nothing in it is ever changed.
 */
final class CompanyNames {

    static final String COLLECTION = "company_names";

    private static final String ID = "_id";
    private static final String NAME = "name";
    private static final String TERM = "term";
    private static final String BY_ID = "_id_";

    private final MongoCollection<Document> collection;

    CompanyNames(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Keeps the names that logs give, before anybody can see the logs. */
    void keep(Scope scope, Collection<ActivityLog> logs) {
        Map<String, Document> said = new TreeMap<>();
        Set<Customer> seen = new HashSet<>();
        for (ActivityLog log : logs) {
            Customer customer = log.affectedCustomer();
            if (customer != null && seen.add(customer)) {
                say(scope, customer, said);
            }
        }
        said.keySet().removeAll(known(said.keySet()));
        if (!said.isEmpty()) {
            Insertion.of(collection, List.copyOf(said.values()));
        }
    }

    private static void say(Scope scope, Customer customer, Map<String, Document> said) {
        if (customer.companyName() == null) {
            return;
        }
        String term = LogTerms.id(customer.id());
        String name = Text.folded(customer.companyName());
        String key = scope.tenant() + '/' + Text.fieldName(term + '/' + name);
        said.put(
                key,
                new Document(ID, key)
                        .append(LogField.TENANT, scope.tenant())
                        .append(TERM, term)
                        .append(NAME, name));
    }

    private Set<String> known(Collection<String> keys) {
        Set<String> known = new HashSet<>();
        if (!keys.isEmpty()) {
            collection
                    .find(Filters.in(ID, keys))
                    .projection(Projections.include(ID))
                    .hintString(BY_ID)
                    .batchSize(keys.size() + 1)
                    .forEach(document -> known.add(document.getString(ID)));
        }
        return known;
    }

    /** The terms of all customers with that in a name of theirs; null if too many have it. */
    @Nullable Set<String> customers(Scope scope, String part) {
        Bson ofTenant =
                Filters.and(
                        Filters.gte(ID, scope.tenant() + '/'),
                        // The sign behind the slash.
                        Filters.lt(ID, scope.tenant() + '0'),
                        Filters.eq(LogField.TENANT, scope.tenant()));
        List<String> terms =
                collection
                        .find(
                                Filters.and(
                                        ofTenant,
                                        Filters.regex(NAME, Text.quoted(Text.folded(part)))))
                        .projection(Projections.include(TERM))
                        .hintString(BY_ID)
                        .limit(Lookup.MOST + 1)
                        // One more than there can be, so that the engine keeps no cursor open.
                        .batchSize(Lookup.MOST + 2)
                        .map(document -> document.getString(TERM))
                        .into(new ArrayList<>());
        return terms.size() > Lookup.MOST ? null : Set.copyOf(terms);
    }
}
