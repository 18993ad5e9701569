package activitylog.access;

import activitylog.activity.Anatomy;
import activitylog.activity.HiddenFields;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the hidden fields out of records, and of the records in them. What holds nothing hidden
 * stays the same object.
 */
final class RecordMask {

    private final HiddenFields hidden;
    private final ConcurrentMap<Class<?>, Form<?>> forms = new ConcurrentHashMap<>();

    RecordMask(HiddenFields hidden) {
        this.hidden = hidden;
    }

    /**
     * How records of one type are masked.
     *
     * @param reached whether there is anything hidden in them
     * @param without which of the components are hidden
     */
    private record Form<R extends Record>(
            Anatomy<R> anatomy, boolean reached, List<Boolean> without) {}

    private <R extends Record> Form<R> form(Class<R> type) {
        Anatomy<R> anatomy = new Anatomy<>(type);
        List<Boolean> without =
                anatomy.components().stream()
                        .map(component -> hidden.contains(type, component.getName()))
                        .toList();
        return new Form<>(anatomy, hidden.areIn(type), without);
    }

    /** The record without what is hidden. */
    @SuppressWarnings("unchecked") // The map only holds forms of the type that is their key.
    <R extends Record> R of(R whole) {
        Form<R> form =
                (Form<R>)
                        forms.computeIfAbsent(
                                whole.getClass(), type -> form(type.asSubclass(Record.class)));
        return form.reached() ? masked(whole, form) : whole;
    }

    private <R extends Record> R masked(R whole, Form<R> form) {
        @Nullable Object[] values = new Object[form.without().size()];
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
            Object value = form.anatomy().value(whole, i);
            values[i] = form.without().get(i) ? nothing(value) : visible(value);
            same &= values[i] == value;
        }
        return same ? whole : form.anatomy().whole(values);
    }

    private static @Nullable Object nothing(@Nullable Object value) {
        return value instanceof List ? List.of() : null;
    }

    private @Nullable Object visible(@Nullable Object value) {
        return switch (value) {
            case Record part -> of(part);
            case List<?> parts -> visible(parts);
            case null, default -> value;
        };
    }

    private List<?> visible(List<?> parts) {
        List<?> visible =
                parts.stream().map(part -> part instanceof Record r ? of(r) : part).toList();
        for (int i = 0; i < visible.size(); i++) {
            if (visible.get(i) != parts.get(i)) {
                return visible;
            }
        }
        return parts;
    }
}
