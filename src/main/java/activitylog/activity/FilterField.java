package activitylog.activity;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field of {@link ActivityLogFilter}. */
record FilterField(int position, String name, Kind kind) {

    /** What a field takes. */
    enum Kind {
        TEXT,
        TEXTS,
        CATEGORIES,
        FILTER,
        FILTERS
    }

    /** By name, in their order. */
    static Map<String, FilterField> all(List<RecordComponent> components) {
        Map<String, FilterField> all = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            String name = component.getName();
            all.put(name, new FilterField(all.size(), name, kind(component.getGenericType())));
        }
        return all;
    }

    private static Kind kind(Type type) {
        if (type instanceof ParameterizedType list) {
            return kinds(list.getActualTypeArguments()[0]);
        }
        return type == String.class ? Kind.TEXT : Kind.FILTER;
    }

    private static Kind kinds(Type of) {
        if (of == String.class) {
            return Kind.TEXTS;
        }
        return of == ActionCategory.class ? Kind.CATEGORIES : Kind.FILTERS;
    }

    /** Whether it is a value or a list of values. */
    boolean isFlat() {
        return switch (kind) {
            case TEXT, TEXTS, CATEGORIES -> true;
            case FILTER, FILTERS -> false;
        };
    }
}
