package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import activitylog.activity.Selection;
import activitylog.activity.Slice;
import activitylog.activity.Subscription;
import com.mongodb.client.model.Projections;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is read from the document of a log.
 *
 * @param fields to include
 * @param customer whether the customer is part of the selection, not only needed for it
 * @param attributes the same of the attributes
 * @param source the same of the source record, of which a document only has the reference
 */
record Projection(BsonDocument fields, boolean customer, boolean attributes, boolean source) {

    private static final String CUSTOMER = "affectedCustomer";
    private static final String SUBSCRIPTIONS = "subscriptions";
    private static final String ATTRIBUTES = "attributes";
    private static final String SOURCE = "source";
    private static final String WHOLE_DETAILS = "details";
    private static final String DETAILS = WHOLE_DETAILS + ".";
    private static final String TREE = DETAILS + "values";

    /** Components without fields in the document, whatever is selected below them. */
    private static final Set<String> FLAT =
            Arrays.stream(ActivityLog.class.getRecordComponents())
                    .filter(component -> isFlat(component))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());

    private static boolean isFlat(RecordComponent component) {
        return component.getName().equals(ATTRIBUTES) || Formats.isWrapper(component.getType());
    }

    /** The customer of a subscription is that of its log. */
    private static final String OWNER = SUBSCRIPTIONS + ".customerId";

    /** Components that are documents or lists of them, with the paths of all of their fields. */
    private static final Map<String, Set<String>> WHOLES =
            Arrays.stream(ActivityLog.class.getRecordComponents())
                    .filter(component -> !FLAT.contains(component.getName()))
                    .map(component -> Map.entry(component.getName(), paths(component)))
                    .filter(component -> !component.getValue().isEmpty())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Set<String> paths(RecordComponent component) {
        return Stream.ofNullable(document(component.getGenericType()).getRecordComponents())
                .flatMap(Arrays::stream)
                .map(field -> component.getName() + "." + field.getName())
                .filter(path -> !path.equals(OWNER))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Class<?> document(Type type) {
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    static Projection of(Selection selection) {
        return of(selection, List.of(LogField.OCCURRED_AT));
    }

    /** With what tells whether a log was there at some moment. */
    static Projection recorded(Selection selection) {
        return of(selection, List.of(LogField.OCCURRED_AT, LogField.RECORDED_AT));
    }

    private static Projection of(Selection selection, List<String> always) {
        Set<String> paths = new LinkedHashSet<>(always);
        selection.paths().forEach(path -> paths.addAll(stored(path)));
        WHOLES.forEach((name, parts) -> join(paths, name, parts));
        Selection read = Selection.of(paths, selection.slices());
        List<Bson> fields = read.paths().stream().map(path -> field(path, read)).toList();
        return new Projection(
                Projections.fields(fields).toBsonDocument(),
                has(selection, CUSTOMER),
                has(selection, ATTRIBUTES),
                has(selection, SOURCE));
    }

    /** One path for all fields: the engine takes longer to pick them out, most of all in lists. */
    private static void join(Set<String> paths, String name, Set<String> parts) {
        if (paths.containsAll(parts)) {
            paths.removeAll(parts);
            paths.add(name);
        }
    }

    private static boolean has(Selection selection, String component) {
        return selection.paths().stream().anyMatch(path -> root(path).equals(component));
    }

    /** There is always another field that is included, which decides what a slice means. */
    private static Bson field(String path, Selection read) {
        Slice slice = read.slices().get(path);
        return slice == null
                ? Projections.include(path)
                : Projections.slice(path, slice.from(), slice.until() - slice.from());
    }

    /** The fields that are needed for a path of the selection. */
    private static List<String> stored(String path) {
        if (path.equals("id") || path.equals("hidden")) {
            return List.of();
        }
        if (path.equals(SUBSCRIPTIONS)) {
            return List.of(path, LogField.CUSTOMER_ID);
        }
        if (path.equals(OWNER)) {
            return List.of(SUBSCRIPTIONS + ".id", LogField.CUSTOMER_ID);
        }
        if (path.equals(WHOLE_DETAILS)) {
            return List.of(path, ATTRIBUTES);
        }
        if (path.equals(TREE) || path.startsWith(TREE + ".")) {
            return List.of(DETAILS + DetailsFormat.TYPE, path, ATTRIBUTES);
        }
        if (path.startsWith(DETAILS)) {
            return List.of(DETAILS + DetailsFormat.TYPE, path);
        }
        return List.of(FLAT.contains(root(path)) ? root(path) : path);
    }

    private static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The log that was asked for, from what was read. */
    ActivityLog log(ActivityLog read) {
        Customer owner = read.affectedCustomer();
        boolean owned = owner != null && !(customer && read.subscriptions().isEmpty());
        boolean more = !attributes && !read.attributes().isEmpty();
        return owned || more ? without(read, owner) : read;
    }

    private ActivityLog without(ActivityLog read, @Nullable Customer owner) {
        return new ActivityLog(
                read.id(),
                read.occurredAt(),
                read.recordedAt(),
                read.action(),
                read.status(),
                customer ? owner : null,
                read.partnerUser(),
                read.application(),
                read.resource(),
                read.correlationId(),
                read.details(),
                read.changes(),
                attributes ? read.attributes() : List.of(),
                read.subscriptions().stream()
                        .map(each -> owned(each, owner == null ? null : owner.id()))
                        .toList(),
                read.source());
    }

    private static Subscription owned(Subscription stored, @Nullable String customerId) {
        return new Subscription(
                stored.id(),
                stored.friendlyName(),
                stored.offerId(),
                stored.quantity(),
                customerId);
    }
}
