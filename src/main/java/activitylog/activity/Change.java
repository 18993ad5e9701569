package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * One field of the resource that is different after the action.
 *
 * @param path where the field stands in the resource, for example {@code Quantity} or {@code
 *     LineItems[0].Quantity}
 * @param kind whether the field came, went or changed
 * @param before its value before, as text; null where it was null or not there
 * @param after its value after, as text; null where it is null or not there
 */
public record Change(
        String path, ChangeKind kind, @Nullable String before, @Nullable String after) {

    /** What people call the field; where nobody knows it, words made from its path. */
    public String label(Language language) {
        return ChangeLabel.of(path, language);
    }
}
