package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * Which stretch of an answer is wanted.
 *
 * @param after the log in front of the stretch; null: the stretch begins with the answer
 * @param before the log behind the stretch; null: the stretch ends with the answer
 * @param backward whether it is counted from the end; the logs come in the order of the answer all
 *     the same
 * @param limit how many logs at most, at least 1
 */
public record Seek(
        @Nullable Position after, @Nullable Position before, boolean backward, int limit) {

    /** The first logs of an answer. */
    public static Seek first(int limit) {
        return new Seek(null, null, false, limit);
    }

    public Seek {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, was " + limit);
        }
    }
}
