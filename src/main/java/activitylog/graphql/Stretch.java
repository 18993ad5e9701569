package activitylog.graphql;

import activitylog.activity.Fingerprint;
import activitylog.activity.ListCursor;
import activitylog.activity.Place;
import activitylog.activity.Placed;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list of customers or subscriptions.
 *
 * @param more whether something follows
 * @param after the place behind which it begins; null: with the list
 */
record Stretch<T>(List<Placed<T>> elements, boolean more, @Nullable Place after) {

    /** Reads elements: behind a place or from the beginning, and how many at most. */
    interface Reader<T> {

        List<Placed<T>> read(@Nullable Place after, int limit);
    }

    /**
     * Reads what is asked for, one element more than wanted to know whether there are more, and
     * nothing where only the whole is asked about.
     *
     * @param list which list it is, so that cursors of others are refused
     */
    static <T> Stretch<T> of(DataFetchingEnvironment env, Fingerprint list, Reader<T> reader) {
        int size = PageArguments.check("first", env.getArgument("first"));
        String cursor = env.getArgument("after");
        Place after = cursor == null ? null : ListCursor.decode("after", cursor, list).place();
        if (!env.getSelectionSet().containsAnyOf("edges", "nodes", "pageInfo")) {
            return new Stretch<>(List.of(), false, after);
        }
        List<Placed<T>> read = reader.read(after, size + 1);
        return new Stretch<>(
                read.subList(0, Math.min(size, read.size())), read.size() > size, after);
    }

    <E extends Edge> List<E> edges(Function<Placed<T>, E> edge) {
        return elements.stream().map(edge).toList();
    }

    PageInfo info(List<? extends Edge> edges) {
        return new PageInfo(
                more,
                after != null,
                edges.isEmpty() ? null : edges.getFirst(),
                edges.isEmpty() ? null : edges.getLast());
    }
}
