package activitylog.activity;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields that are hidden from somebody. A value is hidden if it, or what holds it, is. */
public final class HiddenFields {

    private static final ConcurrentMap<Set<FieldGroup>, HiddenFields> KNOWN =
            new ConcurrentHashMap<>();

    private final Set<String> fields;

    /**
     * @param groups that are hidden
     * @param table which field, as {@code Type.component}, belongs to which group
     */
    HiddenFields(Set<FieldGroup> groups, Map<String, FieldGroup> table) {
        this.fields =
                table.keySet().stream()
                        .filter(field -> groups.contains(table.get(field)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What the scope hides. */
    public static HiddenFields of(Scope scope) {
        return KNOWN.computeIfAbsent(
                scope.hidden(), groups -> new HiddenFields(groups, FieldGroups.FIELDS));
    }

    /** Whether a component of a record is hidden. */
    public boolean contains(Class<?> type, String component) {
        return fields.contains(name(type, component));
    }

    /** Whether a path of a {@link Selection} is hidden in every log, whatever its details are. */
    public boolean covers(String path) {
        return place(path) != null;
    }

    /**
     * What to select instead of a path: the same, or if it is hidden another part of its holder, so
     * that the holder is there all the same; null if the log itself is the holder.
     */
    public @Nullable String visible(String path) {
        Place place = place(path);
        if (place == null) {
            return path;
        }
        return place.prefix().isEmpty() ? null : place.prefix() + visiblePart(place.holder());
    }

    /** A hidden part of a record, which stands behind the prefix. */
    private record Place(String prefix, Class<?> holder) {}

    private @Nullable Place place(String path) {
        List<Class<?>> holders = List.of(ActivityLog.class);
        String prefix = "";
        for (String name : path.split("\\.", -1)) {
            List<Class<?>> having =
                    holders.stream().filter(type -> Parts.component(type, name) != null).toList();
            List<Class<?>> showing = having.stream().filter(type -> !contains(type, name)).toList();
            if (showing.isEmpty()) {
                return having.isEmpty() ? null : new Place(prefix, having.getFirst());
            }
            holders = showing.stream().flatMap(type -> Parts.below(type, name)).toList();
            prefix += name + '.';
        }
        return null;
    }

    private String visiblePart(Class<?> holder) {
        return Arrays.stream(holder.getRecordComponents())
                .filter(component -> !contains(holder, component.getName()))
                .filter(component -> Parts.below(component).findAny().isEmpty())
                .findFirst()
                .orElseThrow()
                .getName();
    }

    /** Whether records of that type have, or hold, hidden fields. */
    public boolean areIn(Class<?> type) {
        List<String> found = new ArrayList<>();
        visit(type, "", below -> true, (path, name) -> found.add(path));
        return !found.isEmpty();
    }

    /** The hidden fields as {@code Type.component}, sorted, without those that others hold. */
    public List<String> names() {
        Set<String> names = new TreeSet<>();
        visit(ActivityLog.class, "", type -> true, (path, name) -> names.add(name));
        return List.copyOf(names);
    }

    /**
     * The paths of the hidden fields in a log, whether it has values there or not.
     *
     * @param details what kind of details the log has; null: none
     */
    public List<String> paths(@Nullable Class<? extends Details> details) {
        List<String> paths = new ArrayList<>();
        Predicate<Class<?>> there =
                type -> !Details.class.isAssignableFrom(type) || type == details;
        visit(ActivityLog.class, "", there, (path, name) -> paths.add(path));
        return paths;
    }

    private void visit(
            Class<?> type,
            String prefix,
            Predicate<Class<?>> there,
            BiConsumer<String, String> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + component.getName();
            if (contains(type, component.getName())) {
                found.accept(path, name(type, component.getName()));
            } else {
                Parts.below(component)
                        .filter(there)
                        // A tree holds its own kind.
                        .filter(below -> below != type)
                        .forEach(below -> visit(below, path + '.', there, found));
            }
        }
    }

    private static String name(Class<?> type, String component) {
        return type.getSimpleName() + '.' + component;
    }
}
