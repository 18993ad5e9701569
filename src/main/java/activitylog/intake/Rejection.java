package activitylog.intake;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not be taken in.
 *
 * @param position where it stands in the request, from 0
 * @param id the source's id of the record; null where it is missing or cannot be read
 * @param reason why, in a sentence
 */
public record Rejection(long position, @Nullable String id, String reason) {

    private static final int LONGEST_ID = 300;

    public Rejection {
        id = id == null || id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID) + '…';
    }
}
