package activitylog.activity;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the records of one type apart and puts them together. */
public final class Anatomy<R extends Record> {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType OF_OBJECT = MethodType.methodType(Object.class, Object.class);
    private static final MethodType OF_OBJECTS =
            MethodType.methodType(Object.class, Object[].class);

    private final Class<R> type;
    private final List<RecordComponent> components;
    private final MethodHandle[] accessors;
    private final MethodHandle constructor;

    /**
     * @param type public, as its constructor is
     */
    public Anatomy(Class<R> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        this.accessors = components.stream().map(Anatomy::accessor).toArray(MethodHandle[]::new);
        this.constructor = constructor(type, components);
    }

    /** The components, in their order. */
    public List<RecordComponent> components() {
        return components;
    }

    /** The value of the component at that position. */
    public @Nullable Object value(Record whole, int position) {
        try {
            return (Object) accessors[position].invokeExact((Object) whole);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** The record with those values, in the order of its components. */
    public R whole(@Nullable Object[] values) {
        try {
            return type.cast((Object) constructor.invokeExact(values));
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return LOOKUP.unreflect(component.getAccessor()).asType(OF_OBJECT);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(component + " cannot be read", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, List<RecordComponent> components) {
        Class<?>[] types =
                components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return LOOKUP.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(OF_OBJECTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made", e);
        }
    }

    private static RuntimeException unexpected(Throwable thrown) {
        switch (thrown) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(thrown);
        }
    }
}
