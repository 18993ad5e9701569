package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Subscription;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record that is stored.
 *
 * @param name of the field in the document
 * @param holder the record
 */
record Component(int position, String name, Type type, Class<?> holder) {

    /** Those of the components that are stored. */
    static List<Component> of(List<RecordComponent> components) {
        List<Component> stored = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            RecordComponent component = components.get(i);
            String name = name(component);
            if (name != null) {
                stored.add(
                        new Component(
                                i,
                                name,
                                component.getGenericType(),
                                component.getDeclaringRecord()));
            }
        }
        return stored;
    }

    private static @Nullable String name(RecordComponent component) {
        Class<?> holder = component.getDeclaringRecord();
        if (holder == ActivityLog.class && component.getName().equals("id")) {
            return "_id";
        }
        if (holder == Subscription.class && component.getName().equals("customerId")) {
            // The customer of the log: filled in on reading.
            return null;
        }
        return component.getName();
    }
}
