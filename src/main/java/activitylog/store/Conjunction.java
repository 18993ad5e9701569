package activitylog.store;

import java.util.Collections;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;

/**
 * Criteria that must all be met, as one document with one entry for each field, for which an engine
 * takes less time than for a list of criteria, some of them of the same field.
 *
 * @param criteria at least one
 */
record Conjunction(List<Bson> criteria) implements Bson {

    private static final String AND = "$and";

    Conjunction {
        criteria = List.copyOf(criteria);
    }

    @Override
    public <T> BsonDocument toBsonDocument(Class<T> documentClass, CodecRegistry registry) {
        BsonDocument all = new BsonDocument();
        criteria.forEach(each -> addAll(all, each.toBsonDocument(documentClass, registry)));
        return all;
    }

    private static void addAll(BsonDocument all, BsonDocument criterion) {
        criterion.forEach((key, value) -> {
            if (key.equals(AND)) {
                value.asArray().forEach(each -> addAll(all, each.asDocument()));
            } else {
                add(all, key, value);
            }
        });
    }

    private static void add(BsonDocument all, String key, BsonValue value) {
        BsonValue before = all.putIfAbsent(key, value);
        if (before == null || before.equals(value)) {
            return;
        }
        if (isOperators(before) && isOperators(value) && areApart(before, value)) {
            BsonDocument both = before.asDocument().clone();
            both.putAll(value.asDocument());
            all.put(key, both);
        } else {
            rest(all).add(new BsonDocument(key, value));
        }
    }

    private static boolean isOperators(BsonValue value) {
        return value.isDocument()
                && !value.asDocument().isEmpty()
                && value.asDocument().getFirstKey().startsWith("$");
    }

    private static boolean areApart(BsonValue one, BsonValue other) {
        return Collections.disjoint(one.asDocument().keySet(), other.asDocument().keySet());
    }

    private static BsonArray rest(BsonDocument all) {
        return all.computeIfAbsent(AND, _ -> new BsonArray()).asArray();
    }
}
