package activitylog.store;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.Anatomy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Makes filters with one component. */
final class OneFilter {

    private OneFilter() {}

    /** The names of the components. */
    static List<String> components() {
        return Arrays.stream(ActivityLogFilter.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The filter that asks this and nothing else. */
    static ActivityLogFilter of(String component, Object value) {
        Object[] values =
                components().stream()
                        .map(name -> name.equals(component) ? value : null)
                        .toArray(Object[]::new);
        return new Anatomy<>(ActivityLogFilter.class).whole(values);
    }
}
