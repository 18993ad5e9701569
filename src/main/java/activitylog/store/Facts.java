package activitylog.store;

import activitylog.activity.Scope;
import com.mongodb.client.model.UpdateOneModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** What a batch of logs says about customers, or about subscriptions: one document each. */
final class Facts {

    static final String ID = "_id";
    static final String TENANT = "tenant";

    /** In characters. Ids have 36; not every engine takes keys of any length. */
    private static final int LONGEST_ID = 256;

    private final Scope scope;
    private final Map<String, Map<String, Fact>> byKey = new TreeMap<>();

    Facts(Scope scope) {
        this.scope = scope;
    }

    /** The id of a document. */
    static String key(Scope scope, String id) {
        return scope.tenant() + '/' + Text.lowerCase(id);
    }

    /** Where to say something of the one with that id; ids that are too long are forgotten. */
    Map<String, Fact> of(String id) {
        return id.length() > LONGEST_ID
                ? new HashMap<>()
                : byKey.computeIfAbsent(key(scope, id), _ -> new TreeMap<>());
    }

    /** Adds a fact to what was said of one. */
    static void say(Map<String, Fact> said, String field, Fact fact) {
        said.merge(field, fact, Fact::with);
    }

    Scope scope() {
        return scope;
    }

    /** The ids of the documents, in their order. */
    Set<String> keys() {
        return byKey.keySet();
    }

    /** A new document. */
    BsonDocument document(String key) {
        BsonDocument document = identified(key);
        said(key).forEach((field, fact) -> put(document, field, fact));
        return document;
    }

    private static void put(BsonDocument document, String path, Fact fact) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            document.put(path, fact.value());
        } else {
            BsonDocument inside =
                    document.computeIfAbsent(path.substring(0, dot), _ -> new BsonDocument())
                            .asDocument();
            put(inside, path.substring(dot + 1), fact);
        }
    }

    /** What brings all that is said into a document; null if the document says it already. */
    @Nullable UpdateOneModel<BsonDocument> update(String key, BsonDocument stored) {
        BsonDocument operators = new BsonDocument();
        said(key)
                .forEach((field, fact) -> {
                    if (!fact.isIn(at(stored, field))) {
                        operators
                                .computeIfAbsent(fact.operator(), _ -> new BsonDocument())
                                .asDocument()
                                .put(field, fact.operand());
                    }
                });
        return operators.isEmpty() ? null : new UpdateOneModel<>(identified(key), operators);
    }

    /** What is at a path; null if there is nothing. */
    private static @Nullable BsonValue at(BsonDocument document, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return document.get(path);
        }
        return document.get(path.substring(0, dot)) instanceof BsonDocument inside
                ? at(inside, path.substring(dot + 1))
                : null;
    }

    private BsonDocument identified(String key) {
        return new BsonDocument(ID, new BsonString(key))
                .append(TENANT, new BsonString(scope.tenant()));
    }

    private Map<String, Fact> said(String key) {
        return byKey.getOrDefault(key, Map.of());
    }
}
