package activitylog.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which components of logs are read from the store.
 *
 * @param paths names of record components, joined by dots below {@link ActivityLog}, for example
 *     {@code affectedCustomer.companyName} or {@code details.lineItems.quantity}; sorted, and
 *     without a path below another one; {@code id} and {@code occurredAt} need not be named
 * @param slices which part is read at least of the lists at some of the paths; what is read of such
 *     a list are whole items
 */
public record Selection(List<String> paths, Map<String, Slice> slices) {

    /** The place of a log in the order, and no more. */
    public static final Selection POSITION = of(List.of());

    /** All that is kept. */
    public static final Selection EVERYTHING =
            of(
                    List.of(
                            "recordedAt",
                            "action",
                            "status",
                            "affectedCustomer",
                            "partnerUser",
                            "application",
                            "resource",
                            "correlationId",
                            "details",
                            "changes",
                            "attributes",
                            "subscriptions",
                            "source"));

    /** The paths, with those below another one left out. */
    public static Selection of(Collection<String> paths) {
        return of(paths, Map.of());
    }

    /**
     * The paths, with those below another one left out.
     *
     * @param slices by path; those at other paths, and of whole lists, do not count
     */
    public static Selection of(Collection<String> paths, Map<String, Slice> slices) {
        TreeSet<String> all = new TreeSet<>(paths);
        all.removeIf(path -> hasParent(path, all));
        Map<String, Slice> parts = new TreeMap<>(slices);
        parts.keySet().retainAll(all);
        parts.values().removeIf(Slice.ALL::equals);
        return new Selection(List.copyOf(all), Map.copyOf(parts));
    }

    private static boolean hasParent(String path, TreeSet<String> all) {
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            if (all.contains(path.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }
}
