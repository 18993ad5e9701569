package activitylog.activity;

/**
 * A log as it is kept, for those who need some of its texts and no more: bytes of UTF-8, which
 * nobody has to read and write again. Another log stands here as soon as its reader is done.
 */
public interface KeptLog {

    /** The whole log, as far as it was selected. */
    ActivityLog log();

    /** Where the log stands. */
    Position position();

    /** When it happened, in milliseconds since 1970. */
    long occurredAt();

    /** Holds the texts. */
    byte[] bytes();

    /**
     * How many items the list has in which the text stands; of a text that stands in no list, 1 if
     * it is there.
     *
     * @param text its place in {@link KeptSelection#texts()}
     */
    int count(int text);

    /** Where in the bytes the text begins; -1 if there is none. */
    int start(int text, int item);

    /** Where in the bytes the text ends. */
    int end(int text, int item);
}
