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
    private final Map<String, Slice> parts = new HashMap<>();

    /** Adds a component; of the lists that hold it, all items. */
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
        if (slice.equals(Slice.ALL)) {
            return false;
        }
        parts.merge(path, slice, Slice::with);
        return true;
    }

    Selection selection() {
        Set<String> all = new TreeSet<>(paths);
        all.addAll(parts.keySet());
        Map<String, Slice> slices = new HashMap<>(parts);
        slices.keySet().removeIf(this::isWhole);
        return Selection.of(all, slices);
    }

    private boolean isWhole(String list) {
        return paths.stream().anyMatch(path -> path.equals(list) || path.startsWith(list + '.'));
    }
}
