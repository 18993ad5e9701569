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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of subscriptions hold: a field for each component of the facts, and when logs
 * named them.
 */
final class SubscriptionDocuments {

    static final String FIRST_SEEN_AT = "firstSeenAt";
    static final String LAST_SEEN_AT = "lastSeenAt";

    /** The customer that has it by the latest log. */
    static final String OWNER = "customerId." + Fact.Latest.VALUE;

    private static final String ID = "id";

    /** In characters; more would not be a name or a code any more. */
    private static final int LONGEST_VALUE = 1024;

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
        Facts.say(said, FIRST_SEEN_AT, new Fact.First(log.occurredAt()));
        Facts.say(said, LAST_SEEN_AT, new Fact.Last(log.occurredAt()));
        for (int i = 0; i < COMPONENTS.size(); i++) {
            String field = COMPONENTS.get(i).getName();
            Fact fact = field.equals(ID) ? null : fact(ANATOMY.value(facts, i), log);
            if (fact != null) {
                Facts.say(said, field, fact);
            }
        }
    }

    private static @Nullable Fact fact(@Nullable Object value, ActivityLog log) {
        return switch (value) {
            case null -> null;
            case List<?> texts when texts.isEmpty() -> null;
            case List<?> texts ->
                    new Fact.Every(
                            new TreeSet<>(
                                    texts.stream().map(text -> storable((String) text)).toList()));
            case String text -> new Fact.Latest(log.occurredAt(), log.id(), storable(text), null);
            default -> new Fact.Latest(log.occurredAt(), log.id(), value, null);
        };
    }

    private static String storable(String text) {
        return Text.storable(Text.cut(text, LONGEST_VALUE));
    }

    /** What a document says. */
    static KnownSubscription known(Scope scope, Document document) {
        @Nullable Object[] values = new Object[COMPONENTS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(scope, document, COMPONENTS.get(i));
        }
        return new KnownSubscription(
                ANATOMY.whole(values),
                moment(document, FIRST_SEEN_AT),
                moment(document, LAST_SEEN_AT));
    }

    private static @Nullable Object value(
            Scope scope, Document document, RecordComponent component) {
        String field = component.getName();
        if (field.equals(ID)) {
            return document.getString(Facts.ID).substring(Facts.key(scope, "").length());
        }
        if (component.getType() == List.class) {
            return document.getList(field, String.class, List.of()).stream().sorted().toList();
        }
        Document latest = document.get(field, Document.class);
        return latest == null ? null : latest.get(Fact.Latest.VALUE);
    }

    private static Instant moment(Document document, String field) {
        return Objects.requireNonNull(document.getDate(field)).toInstant();
    }
}
