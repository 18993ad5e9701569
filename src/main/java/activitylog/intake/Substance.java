package activitylog.intake;

import activitylog.activity.Anatomy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what says something from what says nothing. */
final class Substance {

    private static final ClassValue<Anatomy<?>> ANATOMIES =
            new ClassValue<>() {
                @Override
                protected Anatomy<?> computeValue(Class<?> type) {
                    return new Anatomy<>(type.asSubclass(Record.class));
                }
            };

    private Substance() {}

    /** The record; null if there is nothing in it but kinds and counts, which come from us. */
    static <R extends Record> @Nullable R of(R record) {
        Anatomy<?> anatomy = ANATOMIES.get(record.getClass());
        for (int i = 0; i < anatomy.components().size(); i++) {
            Object value = anatomy.value(record, i);
            String name = anatomy.components().get(i).getName();
            if (value != null && says(value) && !name.equals("lineItemCount")) {
                return record;
            }
        }
        return null;
    }

    private static boolean says(Object value) {
        return value instanceof List<?> list ? !list.isEmpty() : !(value instanceof Enum);
    }
}
