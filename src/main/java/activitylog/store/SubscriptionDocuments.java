package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Anatomy;
import activitylog.activity.KnownSubscription;
import activitylog.activity.SaidOfSubscriptions;
import activitylog.activity.Scope;
import activitylog.activity.SubscriptionFacts;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of subscriptions hold.
 *
 * <p>Logs that say the same facts, whatever they say of them, share a field: the latest of these
 * has the last word on all of them. So a log is one update and not one for each fact, and what
 * counts is found by laying the fields over each other, the latest on top.
 */
final class SubscriptionDocuments {

    static final String FIRST_SEEN_AT = "firstSeenAt";
    static final String LAST_SEEN_AT = "lastSeenAt";

    /** The customer that has it by the latest log, once more by itself, for looking up. */
    static final String OWNER = "owner.id";

    private static final String OWNER_FACT = "owner";
    private static final String OWNER_ID = "id";

    /** The facts, in a field for each set of facts that is said together. */
    private static final String SAID = "said";

    private static final String FACTS = "facts";
    private static final String ID = "id";
    private static final String CUSTOMER_ID = "customerId";
    private static final String ADD_ON_IDS = "addOnIds";

    /** In characters; more would not be a name or a code any more. */
    private static final int LONGEST_VALUE = 1024;

    private static final Comparator<Document> OLDEST_FIRST =
            Comparator.comparing((Document said) -> said.getDate(Fact.Latest.AT))
                    .thenComparing(said -> said.getString(Fact.Latest.BY));

    private static final Anatomy<SubscriptionFacts> ANATOMY =
            new Anatomy<>(SubscriptionFacts.class);
    private static final List<RecordComponent> COMPONENTS = ANATOMY.components();

    private SubscriptionDocuments() {}

    /** What logs say about subscriptions. */
    static Facts said(Scope scope, Collection<ActivityLog> logs) {
        Facts facts = new Facts(scope);
        for (ActivityLog log : logs) {
            for (SubscriptionFacts each : SaidOfSubscriptions.of(log)) {
                say(facts.of(each.id()), each, log);
            }
        }
        return facts;
    }

    private static void say(Map<String, Fact> said, SubscriptionFacts facts, ActivityLog log) {
        Instant at = log.occurredAt();
        Facts.say(said, FIRST_SEEN_AT, new Fact.First(at));
        Facts.say(said, LAST_SEEN_AT, new Fact.Last(at));
        BsonDocument values = values(facts);
        if (!values.isEmpty()) {
            String together = SAID + '.' + String.join(",", values.keySet());
            Facts.say(
                    said, together, new Fact.Latest(at, log.id(), new BsonDocument(FACTS, values)));
        }
        if (facts.customerId() != null) {
            BsonDocument owner = new BsonDocument(OWNER_ID, storable(facts.customerId()));
            Facts.say(said, OWNER_FACT, new Fact.Latest(at, log.id(), owner));
        }
        if (!facts.addOnIds().isEmpty()) {
            Facts.say(said, ADD_ON_IDS, new Fact.Every(new TreeSet<>(facts.addOnIds())));
        }
    }

    /** What one log says, in the order of the components. */
    private static BsonDocument values(SubscriptionFacts facts) {
        BsonDocument values = new BsonDocument();
        for (int i = 0; i < COMPONENTS.size(); i++) {
            Object value = ANATOMY.value(facts, i);
            if (value != null && isFact(COMPONENTS.get(i).getName())) {
                values.put(COMPONENTS.get(i).getName(), value(value));
            }
        }
        return values;
    }

    /** What is not kept in another way. */
    private static boolean isFact(String component) {
        return switch (component) {
            case ID, CUSTOMER_ID, ADD_ON_IDS -> false;
            default -> true;
        };
    }

    private static BsonValue value(Object value) {
        return switch (value) {
            case String text -> storable(text);
            case Integer number -> new BsonInt32(number);
            case Boolean flag -> BsonBoolean.valueOf(flag);
            default -> throw new IllegalStateException(value.getClass() + " is no fact");
        };
    }

    private static BsonString storable(String text) {
        return new BsonString(Text.storable(Text.cut(text, LONGEST_VALUE)));
    }

    /** What a document says. */
    static KnownSubscription known(Scope scope, Document document) {
        Document facts = new Document();
        document.get(SAID, new Document()).values().stream()
                .map(Document.class::cast)
                .sorted(OLDEST_FIRST)
                .forEach(said -> facts.putAll(said.get(FACTS, Document.class)));
        facts.put(ID, document.getString(Facts.ID).substring(Facts.key(scope, "").length()));
        facts.put(CUSTOMER_ID, document.get(OWNER_FACT, new Document()).get(OWNER_ID));
        facts.put(ADD_ON_IDS, addOnIds(document));
        @Nullable Object[] values =
                COMPONENTS.stream().map(component -> facts.get(component.getName())).toArray();
        return new KnownSubscription(
                ANATOMY.whole(values),
                moment(document, FIRST_SEEN_AT),
                moment(document, LAST_SEEN_AT));
    }

    private static List<String> addOnIds(Document document) {
        return document.getList(ADD_ON_IDS, String.class, List.of()).stream().sorted().toList();
    }

    private static Instant moment(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }
}
