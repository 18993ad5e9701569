package activitylog.graphql;

import graphql.execution.ExecutionContext;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that records have under its name. What GraphQL Java has for it looks the accessor up by
 * class and name for each value, which takes longer than to ask it.
 */
final class RecordField implements FieldSource {

    private final String name;
    private final ClassValue<Function<Object, @Nullable Object>> accessors =
            new ClassValue<>() {
                @Override
                protected Function<Object, @Nullable Object> computeValue(Class<?> type) {
                    return accessor(type);
                }
            };

    RecordField(String name) {
        this.name = name;
    }

    /** What a record says by a method of that name; {@link NotPlain} if it has none. */
    @Override
    public @Nullable Object value(Object object, ExecutionContext execution) {
        return of(object);
    }

    @Nullable Object of(Object object) {
        return accessors.get(object.getClass()).apply(object);
    }

    @SuppressWarnings("unchecked")
    private Function<Object, @Nullable Object> accessor(Class<?> type) {
        if (!type.isRecord()) {
            throw new NotPlain(null);
        }
        try {
            MethodHandle accessor = MethodHandles.lookup().unreflect(type.getMethod(name));
            return MethodHandleProxies.asInterfaceInstance(Function.class, accessor);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new NotPlain(e);
        }
    }
}
