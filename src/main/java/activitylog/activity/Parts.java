package activitylog.activity;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which records hold which. */
final class Parts {

    private Parts() {}

    /** The component of a record with that name; null if it has none. */
    static @Nullable RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The types of records that the component with that name holds, itself or in a list. */
    static Stream<Class<?>> below(Class<?> type, String name) {
        RecordComponent component = component(type, name);
        return component == null ? Stream.empty() : below(component);
    }

    /** The types of records that a component holds, itself or in a list. */
    static Stream<Class<?>> below(RecordComponent component) {
        return records(component.getGenericType());
    }

    private static Stream<Class<?>> records(Type type) {
        return switch (type) {
            case ParameterizedType list -> records(list.getActualTypeArguments()[0]);
            case Class<?> one when one.isRecord() -> Stream.of(one);
            case Class<?> family when family.isSealed() && !family.isEnum() ->
                    Arrays.stream(family.getPermittedSubclasses());
            default -> Stream.empty();
        };
    }
}
