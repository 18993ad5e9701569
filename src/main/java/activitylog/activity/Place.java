package activitylog.activity;

import java.time.Instant;

/**
 * A place in a list of customers or subscriptions.
 *
 * @param key what the list is ordered by, as text: milliseconds since the epoch for a moment
 * @param id where the keys are the same
 */
public record Place(String key, String id) {

    /** The place of something in a list that is ordered by moments. */
    public static Place of(Instant moment, String id) {
        return new Place(Long.toString(moment.toEpochMilli()), id);
    }

    /**
     * The moment that is the key.
     *
     * @throws InvalidRequest if the key is none, which only a forged cursor brings about
     */
    public Instant moment() {
        try {
            return Instant.ofEpochMilli(Long.parseLong(key));
        } catch (NumberFormatException e) {
            throw InvalidRequest.cursor("after", "the cursor is broken");
        }
    }
}
