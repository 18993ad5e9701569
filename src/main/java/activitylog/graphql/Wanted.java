package activitylog.graphql;

import activitylog.activity.Selection;
import activitylog.activity.Slice;
import graphql.schema.SelectedField;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers what has to be read, from all places that need it. */
final class Wanted {

    private final Set<String> paths = new TreeSet<>();
    private final Map<String, Slice> slices = new HashMap<>();

    void add(String path) {
        paths.add(path);
    }

    /**
     * Adds the part of a list that a field asks for, if it asks for one. Fields with other parts of
     * the same list make it larger.
     *
     * @return whether it is a part; its items are then read whole
     */
    boolean addPart(String path, SelectedField field) {
        if (!field.getName().equals(ComputedFields.SLICED)) {
            return false;
        }
        Slice slice = SliceArguments.of(field.getArguments());
        slices.merge(path, slice, Slice::with);
        boolean part = !slice.equals(Slice.ALL);
        if (part) {
            add(path);
        }
        return part;
    }

    Selection selection() {
        return Selection.of(paths, slices);
    }
}
