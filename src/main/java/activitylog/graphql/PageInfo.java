package activitylog.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Where a stretch lies in the whole.
 *
 * @param first the first entry; null if there is none
 * @param last the last entry; null if there is none
 */
record PageInfo(
        boolean hasNextPage, boolean hasPreviousPage, @Nullable Edge first, @Nullable Edge last) {

    public @Nullable String startCursor() {
        return first == null ? null : first.cursor();
    }

    public @Nullable String endCursor() {
        return last == null ? null : last.cursor();
    }
}
