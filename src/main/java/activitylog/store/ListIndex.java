package activitylog.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * An index of the customers, or of the subscriptions.
 *
 * @param question that it is there for
 */
record ListIndex(String name, String question, Bson keys) {

    static final ListIndex CUSTOMERS_BY_NAME =
            of(
                    "by_name",
                    "Which customers are there, by name?",
                    CustomerDocuments.SORTED_NAME,
                    Facts.ID);

    static final ListIndex CUSTOMERS_BY_FIRST_ACTIVITY =
            of(
                    "by_first_activity",
                    "Which customers came first?",
                    CustomerDocuments.FIRST_ACTIVITY_AT,
                    Facts.ID);

    static final ListIndex CUSTOMERS_BY_LAST_ACTIVITY =
            of(
                    "by_last_activity",
                    "To which customers did something happen last?",
                    CustomerDocuments.LAST_ACTIVITY_AT,
                    Facts.ID);

    static final ListIndex CUSTOMERS_BY_WORD =
            of("by_word", "Which customers have a word that begins so?", CustomerDocuments.WORDS);

    static final ListIndex SUBSCRIPTIONS_BY_CUSTOMER =
            of(
                    "by_customer",
                    "Which subscriptions does a customer have?",
                    SubscriptionDocuments.OWNER,
                    SubscriptionDocuments.FIRST_SEEN_AT,
                    Facts.ID);

    static final List<ListIndex> OF_CUSTOMERS =
            List.of(
                    CUSTOMERS_BY_NAME,
                    CUSTOMERS_BY_FIRST_ACTIVITY,
                    CUSTOMERS_BY_LAST_ACTIVITY,
                    CUSTOMERS_BY_WORD);

    static final List<ListIndex> OF_SUBSCRIPTIONS = List.of(SUBSCRIPTIONS_BY_CUSTOMER);

    /** The tenant first; the order from both ends. */
    private static ListIndex of(String name, String question, String... fields) {
        return new ListIndex(
                name,
                question,
                Indexes.ascending(
                        Stream.concat(Stream.of(Facts.TENANT), Stream.of(fields)).toList()));
    }

    /** Makes those that are not there. */
    static void create(MongoCollection<?> collection, List<ListIndex> indexes) {
        collection.createIndexes(
                indexes.stream()
                        .map(index ->
                                new IndexModel(index.keys, new IndexOptions().name(index.name)))
                        .toList());
    }
}
