package activitylog.activity;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a log is found: those of the company, of the partner user, of products and
 * subscriptions, and ids. The words of known actions are not among them; see {@link ActionWords}.
 * Nothing that can be hidden from anybody is among them either.
 */
public final class LogWords {

    /** Words of a log at most, besides the ids that filters ask for. */
    public static final int MOST = 250;

    /** Components of details that name things that are bought. */
    private static final Set<String> NAMES =
            Set.of("friendlyName", "offerName", "productName", "skuName", "subscriptionName");

    /** How the keys of attributes begin that name such things. */
    private static final Set<String> KEYS = Set.of("subscriptionname", "offername", "productname");

    private static final Map<Class<?>, Anatomy<?>> ANATOMIES = new ConcurrentHashMap<>();

    private final Set<String> words = new LinkedHashSet<>();
    private int room = MOST;

    private LogWords() {}

    /** The words of the log, each once. */
    public static Set<String> of(ActivityLog log) {
        LogWords found = new LogWords();
        found.keys(log);
        found.names(log);
        log.subscriptions().forEach(found::record);
        if (log.details() instanceof Record details) {
            found.record(details);
        }
        found.attributes(log.attributes());
        found.words.remove("");
        return found.words;
    }

    /** What filters ask for to the letter; of that none is too many. */
    private void keys(ActivityLog log) {
        Stream.of(
                        log.affectedCustomer() == null ? null : log.affectedCustomer().id(),
                        log.correlationId(),
                        log.resource() == null ? null : log.resource().id(),
                        log.application() == null ? null : log.application().id())
                .filter(Objects::nonNull)
                .forEach(this::key);
        log.subscriptions().forEach(subscription -> key(subscription.id()));
        OrderIds.of(log).forEach(this::key);
        key(log.id());
    }

    private void key(String id) {
        words.add(SearchWords.ofId(id.toLowerCase(Locale.ROOT)));
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

    private void attributes(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            String key = attribute.key().toLowerCase(Locale.ROOT);
            if (room > 0 && KEYS.stream().anyMatch(key::startsWith)) {
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
            case String text when name.endsWith("Id") -> add(SearchWords.ofId(text));
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
            SearchWords.ofName(name).forEach(this::add);
        }
    }

    private void add(String word) {
        if (room > 0 && words.add(word)) {
            room--;
        }
    }
}
