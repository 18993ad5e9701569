package activitylog.graphql;

/** How many bytes an item of a list takes, as those before took; it only saves copying. */
final class UsualSize {

    private static final int FIRST = 256;
    private static final int MOST_OF_ITEM = 2048;
    private static final int MOST = 1 << 20;

    /** Of a list that is a little larger than the one before. */
    private static final double ROOM = 1.25;

    private volatile int ofItem = FIRST;

    /** Of so many items; a longer list grows as it is written. */
    int of(int items) {
        return (int) Math.min(MOST, (long) items * ofItem);
    }

    /** Takes note of what so many items, one at least, took. */
    void was(int bytes, int items) {
        ofItem = (int) Math.min(MOST_OF_ITEM, Math.ceil(ROOM * bytes / items));
    }
}
