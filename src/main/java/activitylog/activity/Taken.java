package activitylog.activity;

import java.util.Map;

/**
 * What became of logs that were given to the store.
 *
 * @param stored how many are new
 * @param duplicates how many were there already, or stood twice in the list
 * @param refused why a log could not be stored, by its position in the list
 */
public record Taken(int stored, int duplicates, Map<Integer, String> refused) {

    public Taken {
        refused = Map.copyOf(refused);
    }
}
