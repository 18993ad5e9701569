package activitylog.graphql;

import activitylog.activity.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a connection, as the Relay cursor connections specification names them.
 *
 * @param first how many, counted from the beginning
 * @param after the cursor behind which to begin
 * @param last how many, counted from the end
 * @param before the cursor before which to end
 */
record PageArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    static final int DEFAULT_SIZE = 50;
    static final int MAX_SIZE = 500;

    /**
     * @throws InvalidRequest if both ends are counted from, or a number is out of range
     */
    PageArguments {
        if (first != null && last != null) {
            throw InvalidRequest.conflict("last", "first and last do not go together");
        }
        check("first", first);
        check("last", last);
    }

    boolean backward() {
        return last != null;
    }

    /** How many entries are wanted at most. */
    int size() {
        if (last != null) {
            return last;
        }
        return first == null ? DEFAULT_SIZE : first;
    }

    /**
     * A number of entries.
     *
     * @throws InvalidRequest if it is out of range
     */
    static int check(String argument, @Nullable Integer size) {
        if (size != null && (size < 1 || size > MAX_SIZE)) {
            throw InvalidRequest.argument(argument, size, "a number from 1 to " + MAX_SIZE);
        }
        return size == null ? DEFAULT_SIZE : size;
    }
}
