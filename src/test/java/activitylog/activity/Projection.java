package activitylog.activity;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leaves of a log what is selected, as a store that reads nothing else would give it. */
final class Projection {

    private Projection() {}

    static ActivityLog of(ActivityLog log, Selection selection) {
        if (selection.equals(Selection.EVERYTHING)) {
            return log;
        }
        Stream<String> always = Stream.of("id", "occurredAt");
        List<String> paths = Stream.concat(selection.paths().stream(), always).toList();
        return (ActivityLog) record(log, paths);
    }

    private static Object record(Object whole, List<String> paths) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values =
                Arrays.stream(components).map(each -> component(whole, each, paths)).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object component(
            Object whole, RecordComponent component, List<String> paths) {
        String name = component.getName();
        List<String> below =
                paths.stream()
                        .filter(path -> path.startsWith(name + '.'))
                        .map(path -> path.substring(name.length() + 1))
                        .toList();
        Object value = value(whole, component);
        return paths.contains(name) ? value : below(value, below);
    }

    private static @Nullable Object below(@Nullable Object value, List<String> paths) {
        return switch (value) {
            case List<?> _ when paths.isEmpty() -> List.of();
            case List<?> list -> list.stream().map(each -> record(each, paths)).toList();
            case Record part when !paths.isEmpty() -> record(part, paths);
            case null, default -> null;
        };
    }

    private static @Nullable Object value(Object whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
