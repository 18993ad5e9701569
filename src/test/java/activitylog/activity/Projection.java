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
        return (ActivityLog) record(log, "", new Selection(paths, selection.slices()));
    }

    private static Object record(Object whole, String place, Selection selection) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values =
                Arrays.stream(components)
                        .map(each -> component(whole, each, place, selection))
                        .toArray();
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
            Object whole, RecordComponent component, String place, Selection selection) {
        String path = place + component.getName();
        Object value = value(whole, component);
        Slice slice = selection.slices().get(path);
        if (value instanceof List<?> list && slice != null) {
            int end = Math.min(list.size(), slice.until());
            return slice.from() >= end ? List.of() : list.subList(slice.from(), end);
        }
        return selection.paths().contains(path) ? value : below(value, path + '.', selection);
    }

    private static @Nullable Object below(
            @Nullable Object value, String place, Selection selection) {
        boolean none = selection.paths().stream().noneMatch(path -> path.startsWith(place));
        return switch (value) {
            case List<?> _ when none -> List.of();
            case List<?> list -> list.stream().map(each -> record(each, place, selection)).toList();
            case Record part when !none -> record(part, place, selection);
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
