package activitylog.graphql;

import activitylog.activity.Anatomy;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of input objects. Components have the names and types of the fields: the schema let
 * nothing else through. Spring's binder looks at the class of a record anew each time, which takes
 * longer than all else about the arguments of a page.
 */
final class InputRecord<R extends Record> {

    private final Anatomy<R> anatomy;

    InputRecord(Class<R> type) {
        this.anatomy = new Anatomy<>(type);
    }

    /**
     * The record of an object.
     *
     * @param object values as scalars parsed them, and names of the constants of enums
     */
    R of(Map<String, ?> object) {
        List<RecordComponent> components = anatomy.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = components.get(i);
            values[i] = value(component.getType(), object.get(component.getName()));
        }
        return anatomy.whole(values);
    }

    private static @Nullable Object value(Class<?> type, @Nullable Object given) {
        return type.isEnum() && given instanceof String name ? constant(type, name) : given;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An enum is its own type parameter.
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class) type, name);
    }
}
