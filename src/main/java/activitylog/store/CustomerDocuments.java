package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import activitylog.activity.Folding;
import activitylog.activity.FormerName;
import activitylog.activity.KnownCustomer;
import activitylog.activity.Scope;
import activitylog.activity.SearchWords;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the documents of customers hold: what logs say of them, and nothing else. */
final class CustomerDocuments {

    /** The latest name, as a {@link Fact.Latest}. */
    static final String NAME = "companyName";

    private static final String VALUE = "value";
    private static final String SORT = "sort";

    static final String SORTED_NAME = NAME + "." + SORT;
    static final String FIRST_ACTIVITY_AT = "firstActivityAt";
    static final String LAST_ACTIVITY_AT = "lastActivityAt";

    /** The words by which a customer is found. */
    static final String WORDS = "words";

    /** Every name that was ever said, in a field that only depends on the name. */
    private static final String NAMES = "names";

    private static final String TEXT = "text";
    private static final String FIRST_SEEN_AT = "firstSeenAt";
    private static final String LAST_SEEN_AT = "lastSeenAt";
    private static final int FORMER_NAMES = 100;
    private static final int SORTED = 100;
    private static final int REMEMBERED = 256;

    private static final Comparator<FormerName> LAST_SEEN_FIRST =
            Comparator.comparing(FormerName::lastSeenAt)
                    .reversed()
                    .thenComparing(FormerName::companyName);

    /** Earlier than any log, so that every name is later; sorts behind all names. */
    private static final Fact UNNAMED =
            new Fact.Latest(
                    Instant.parse("0001-01-01T00:00:00Z"),
                    "",
                    new BsonDocument(VALUE, BsonNull.VALUE).append(SORT, new BsonString("1")));

    private CustomerDocuments() {}

    /** What logs say about their customers. */
    static Facts said(Scope scope, Collection<ActivityLog> logs) {
        Facts facts = new Facts(scope);
        Set<Customer> described = new HashSet<>();
        for (ActivityLog log : logs) {
            Customer customer = log.affectedCustomer();
            if (customer != null) {
                Map<String, Fact> said = facts.of(customer.id());
                say(said, customer, log);
                if (described.add(customer)) {
                    Facts.say(said, WORDS, new Fact.Every(words(customer)));
                }
            }
        }
        return facts;
    }

    private static SortedSet<String> words(Customer customer) {
        SortedSet<String> words = new TreeSet<>(Set.of(SearchWords.ofId(customer.id())));
        if (customer.companyName() != null) {
            words.addAll(SearchWords.ofName(remembered(customer.companyName())));
        }
        return words;
    }

    private static void say(Map<String, Fact> said, Customer customer, ActivityLog log) {
        Instant at = log.occurredAt();
        Facts.say(said, FIRST_ACTIVITY_AT, new Fact.First(at));
        Facts.say(said, LAST_ACTIVITY_AT, new Fact.Last(at));
        String name = customer.companyName();
        if (name == null) {
            Facts.say(said, NAME, UNNAMED);
        } else {
            Facts.say(said, NAME, new Fact.Latest(at, log.id(), named(name)));
            sayName(said, remembered(name), at);
        }
    }

    private static BsonDocument named(String name) {
        return new BsonDocument(VALUE, new BsonString(Text.storable(name)))
                .append(SORT, new BsonString(sorted(name)));
    }

    private static void sayName(Map<String, Fact> said, String name, Instant at) {
        String field = NAMES + '.' + Text.fieldName(name) + '.';
        Facts.say(said, field + TEXT, new Fact.Constant(name));
        Facts.say(said, field + FIRST_SEEN_AT, new Fact.First(at));
        Facts.say(said, field + LAST_SEEN_AT, new Fact.Last(at));
    }

    /** In front of those without a name. */
    private static String sorted(String name) {
        return '0' + Text.cut(Folding.of(Text.cut(name.strip(), SORTED)), SORTED);
    }

    private static String remembered(String name) {
        return Text.storable(Text.cut(name, REMEMBERED));
    }

    /** What a document says. */
    static KnownCustomer known(Scope scope, Document document) {
        String id = document.getString(Facts.ID).substring(Facts.key(scope, "").length());
        String name = document.get(NAME, Document.class).getString(VALUE);
        return new KnownCustomer(
                new Customer(id, name),
                formerNames(document.get(NAMES, new Document()), name),
                moment(document, FIRST_ACTIVITY_AT),
                moment(document, LAST_ACTIVITY_AT));
    }

    /** The key of a document in the order of names. */
    static String sortedName(Document document) {
        return document.get(NAME, Document.class).getString(SORT);
    }

    private static List<FormerName> formerNames(Document names, @Nullable String latest) {
        String now = latest == null ? null : remembered(latest);
        return names.values().stream()
                .map(Document.class::cast)
                .map(name ->
                        new FormerName(
                                name.getString(TEXT),
                                moment(name, FIRST_SEEN_AT),
                                moment(name, LAST_SEEN_AT)))
                .filter(name -> !name.companyName().equals(now))
                .sorted(LAST_SEEN_FIRST)
                .limit(FORMER_NAMES)
                .toList();
    }

    private static Instant moment(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }
}
