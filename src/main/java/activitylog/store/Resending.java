package activitylog.store;

import activitylog.activity.Unavailable;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Writes items in one command, each on its own. Where two write the same, an engine may give one of
 * them up; those items are sent again.
 */
final class Resending<T> {

    /** Errors of an item that does not get better: bad value, too deep, invalid, too large. */
    static final Set<Integer> LASTING = Set.of(2, 15, 22, 10334, 17419);

    private static final int ATTEMPTS = 8;

    private final List<T> items;
    private final Set<Integer> lasting;
    private final Consumer<List<T>> command;
    private final Map<Integer, Integer> errors = new HashMap<>();

    private Resending(List<T> items, Set<Integer> lasting, Consumer<List<T>> command) {
        this.items = items;
        this.lasting = lasting;
        this.command = command;
    }

    /**
     * The error codes of the items that were not written, by their position.
     *
     * @param lasting the codes of errors after which an item is not sent again
     * @param command writes items, in no order
     */
    static <T> Map<Integer, Integer> of(
            List<T> items, Set<Integer> lasting, Consumer<List<T>> command) {
        Resending<T> resending = new Resending<>(items, lasting, command);
        resending.run();
        return resending.errors;
    }

    private void run() {
        List<Integer> left = IntStream.range(0, items.size()).boxed().toList();
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            left = write(left, attempt);
        }
    }

    /** Writes the items at those positions; the rest is to be sent again. */
    private List<Integer> write(List<Integer> positions, int attempt) {
        try {
            command.accept(positions.stream().map(items::get).toList());
            return List.of();
        } catch (MongoBulkWriteException e) {
            List<Integer> again = sort(positions, e.getWriteErrors());
            if (e.getWriteConcernError() != null || (!again.isEmpty() && attempt == ATTEMPTS)) {
                throw new Unavailable(e);
            }
            return again;
        }
    }

    private List<Integer> sort(List<Integer> positions, List<BulkWriteError> found) {
        List<Integer> again = new ArrayList<>();
        for (BulkWriteError error : found) {
            int position = positions.get(error.getIndex());
            if (lasting.contains(error.getCode())) {
                errors.put(position, error.getCode());
            } else {
                again.add(position);
            }
        }
        return again;
    }
}
