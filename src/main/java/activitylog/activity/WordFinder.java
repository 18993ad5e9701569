package activitylog.activity;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the words of one log. */
final class WordFinder {

    /** Components of details that name things that are bought. */
    private static final Set<String> NAMES =
            Set.of("friendlyName", "offerName", "productName", "skuName", "subscriptionName");

    /** How the keys of attributes begin that name such things. */
    private static final List<String> KEYS =
            List.of("subscriptionname", "offername", "productname");

    private static final Map<Class<?>, Anatomy<?>> ANATOMIES = new ConcurrentHashMap<>();

    private final LogWords found;
    private int room = LogWords.MOST;

    WordFinder(LogWords found) {
        this.found = found;
    }

    void find(ActivityLog log) {
        keys(log);
        names(log);
        log.subscriptions().forEach(this::record);
        if (!HiddenValues.OF_ANYBODY.coversAllOf(log.action())) {
            details(log);
        }
        found.ids().remove("");
    }

    /** What filters ask for to the letter; of that none is too many. */
    private void keys(ActivityLog log) {
        if (log.affectedCustomer() != null) {
            key(log.affectedCustomer().id());
        }
        if (log.application() != null) {
            key(log.application().id());
        }
        if (log.resource() != null) {
            key(log.resource().id());
        }
        key(log.correlationId());
        log.subscriptions().forEach(subscription -> key(subscription.id()));
        OrderIds.of(log).forEach(this::key);
    }

    private void key(@Nullable String id) {
        if (id != null) {
            found.ids().add(SearchWords.ofId(id.toLowerCase(Locale.ROOT)));
        }
    }

    private void names(ActivityLog log) {
        if (log.affectedCustomer() != null) {
            name(log.affectedCustomer().companyName());
        }
        if (log.partnerUser() != null) {
            name(log.partnerUser().principalName());
        }
        if (log.application() != null) {
            name(log.application().name());
        }
        if (!log.action().known()) {
            name(log.action().code());
            name(CodeWords.of(log.action().code()));
        }
    }

    private void details(ActivityLog log) {
        if (log.details() instanceof Record details) {
            record(details);
        }
        for (Attribute attribute : log.attributes()) {
            String key = attribute.key().toLowerCase(Locale.ROOT);
            if (room > 0
                    && KEYS.stream().anyMatch(key::startsWith)
                    && !HiddenValues.OF_ANYBODY.isIn(attribute.value())) {
                name(attribute.value());
            }
        }
    }

    /** Ids and names of a record, and of the records that it holds. */
    private void record(Record whole) {
        Anatomy<?> anatomy = anatomy(whole.getClass());
        List<RecordComponent> components = anatomy.components();
        for (int i = 0; i < components.size() && room > 0; i++) {
            String name = components.get(i).getName();
            if (!FieldGroups.has(whole.getClass(), name)) {
                value(name, anatomy.value(whole, i));
            }
        }
    }

    private void value(String name, @Nullable Object value) {
        switch (value) {
            case String text when NAMES.contains(name) -> name(text);
            case String text when name.endsWith("Id") -> add(found.ids(), SearchWords.ofId(text));
            case Record part -> record(part);
            case List<?> parts -> parts.forEach(part -> value(name, part));
            case null, default -> {}
        }
    }

    private static Anatomy<?> anatomy(Class<? extends Record> type) {
        Anatomy<?> known = ANATOMIES.get(type);
        if (known == null) {
            known = new Anatomy<>(type);
            ANATOMIES.put(type, known);
        }
        return known;
    }

    private void name(@Nullable String name) {
        if (name != null) {
            SearchWords.ofName(name).forEach(word -> add(found.names(), word));
        }
    }

    private void add(Set<String> words, String word) {
        if (room > 0 && words.add(word)) {
            room--;
        }
    }
}
