package activitylog.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Filters as trees of maps, lists and texts, as GraphQL and JSON have them: the keys are the names
 * of {@link ActivityLogFilter}. Where a list is expected, one value does.
 */
public final class FilterTree {

    /** What a filter is called where nothing holds it. */
    public static final String ROOT = "filter";

    private static final Anatomy<ActivityLogFilter> ANATOMY =
            new Anatomy<>(ActivityLogFilter.class);

    private static final Map<String, FilterField> FIELDS = FilterField.all(ANATOMY.components());

    private FilterTree() {}

    /**
     * The filter that a tree says.
     *
     * @param path what the filter is called in errors; empty if its fields stand by themselves
     * @param tree a null is the same as a missing key
     * @throws InvalidRequest if it is not a valid filter; the argument is the path to the mistake,
     *     for example {@code filter.or[1].text}
     */
    public static ActivityLogFilter parse(String path, Map<?, ?> tree) {
        return parse(path, tree, 1);
    }

    private static ActivityLogFilter parse(String path, Map<?, ?> tree, int depth) {
        if (depth > FilterLimits.DEPTH) {
            throw FilterLimits.tooDeep(path, depth);
        }
        @Nullable Object[] values = new Object[FIELDS.size()];
        for (Map.Entry<?, ?> each : tree.entrySet()) {
            FilterField field = field(path, String.valueOf(each.getKey()));
            if (each.getValue() != null) {
                String inside = inside(path, field.name());
                values[field.position()] = value(field, inside, each.getValue(), depth + 1);
            }
        }
        return whole(path, values);
    }

    private static ActivityLogFilter whole(String path, @Nullable Object[] values) {
        try {
            return ANATOMY.whole(values);
        } catch (InvalidRequest e) {
            throw e.in(path);
        }
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    private static FilterField field(String path, String name) {
        FilterField field = FIELDS.get(name);
        if (field == null) {
            throw InvalidRequest.argument(
                    inside(path, name), name, "one of " + String.join(", ", FIELDS.keySet()));
        }
        return field;
    }

    private static Object value(FilterField field, String path, Object given, int depth) {
        return switch (field.kind()) {
            case TEXT -> text(path, given);
            case TEXTS -> list(path, given, FilterTree::text);
            case CATEGORIES -> list(path, given, FilterTree::category);
            case FILTER -> filter(path, given, depth);
            case FILTERS -> list(path, given, (place, one) -> filter(place, one, depth));
        };
    }

    private static <T> List<T> list(
            String path, Object given, BiFunction<String, Object, T> parse) {
        if (!(given instanceof List<?> values)) {
            return List.of(parse.apply(path, given));
        }
        List<T> parsed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            parsed.add(parse.apply(path + '[' + i + ']', values.get(i)));
        }
        return parsed;
    }

    private static String text(String path, @Nullable Object given) {
        if (given instanceof String text) {
            return text;
        }
        throw InvalidRequest.argument(path, String.valueOf(given), "a text");
    }

    private static ActionCategory category(String path, @Nullable Object given) {
        return given instanceof ActionCategory category
                ? category
                : ActionCategory.parse(path, text(path, given));
    }

    private static ActivityLogFilter filter(String path, @Nullable Object given, int depth) {
        if (given instanceof Map<?, ?> tree) {
            return parse(path, tree, depth);
        }
        throw InvalidRequest.argument(
                path, String.valueOf(given), "an object with fields of the filter");
    }

    /** The tree of a filter, without what it does not ask. */
    public static Map<String, Object> print(ActivityLogFilter filter) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (FilterField field : FIELDS.values()) {
            Object value = ANATOMY.value(filter, field.position());
            if (value != null) {
                tree.put(field.name(), printed(value));
            }
        }
        return tree;
    }

    private static Object printed(Object value) {
        return switch (value) {
            case List<?> values -> values.stream().map(FilterTree::printed).toList();
            case ActivityLogFilter inside -> print(inside);
            default -> value.toString();
        };
    }

    /** The fields that are a value or a list of values. */
    static List<FilterField> flat() {
        return FIELDS.values().stream().filter(FilterField::isFlat).toList();
    }

    /** How many of the fields that are values or lists of values the filter has. */
    static long fields(ActivityLogFilter filter) {
        return flat().stream()
                .filter(field -> !field.name().equals("text"))
                .filter(field -> ANATOMY.value(filter, field.position()) != null)
                .count();
    }

    /** The same filter with another value for one of its fields. */
    static ActivityLogFilter with(ActivityLogFilter filter, String name, Object value) {
        @Nullable Object[] values = new Object[FIELDS.size()];
        for (FilterField field : FIELDS.values()) {
            values[field.position()] =
                    field.name().equals(name) ? value : ANATOMY.value(filter, field.position());
        }
        return whole(ROOT, values);
    }
}
