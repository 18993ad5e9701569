package activitylog.store;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.FilterTree;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes filters with one component. */
final class OneFilter {

    private static final Set<String> OTHERS = Set.of("category", "text", "and", "or", "not");

    private OneFilter() {}

    /** The names of the components that take any text, as it stands in a log. */
    static List<String> components() {
        return Arrays.stream(ActivityLogFilter.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !OTHERS.contains(name))
                .toList();
    }

    /** The filter that asks this and nothing else. */
    static ActivityLogFilter of(String component, Object value) {
        return FilterTree.parse("filter", Map.of(component, value));
    }
}
