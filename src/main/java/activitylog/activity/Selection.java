package activitylog.activity;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Which components of logs are read from the store.
 *
 * @param paths names of record components, joined by dots below {@link ActivityLog}, for example
 *     {@code affectedCustomer.companyName} or {@code details.lineItems.quantity}; sorted, and
 *     without a path below another one; {@code id} and {@code occurredAt} need not be named
 */
public record Selection(List<String> paths) {

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
        TreeSet<String> all = new TreeSet<>(paths);
        all.removeIf(path -> hasParent(path, all));
        return new Selection(List.copyOf(all));
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
