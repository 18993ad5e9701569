package activitylog.store;

import java.util.Arrays;

/** Where in a document a text stands, or the same text of all items of a list. */
final class KeptSpan {

    private static final int ABSENT = -1;

    private int count;
    private int[] starts = new int[8];
    private int[] ends = new int[8];

    void clear() {
        count = 0;
    }

    /** Says that there is such an item, whose text is not there as far as is known. */
    void absent(int item) {
        set(item, ABSENT, ABSENT);
    }

    void set(int item, int start, int end) {
        if (item >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * item);
            ends = Arrays.copyOf(ends, 2 * item);
        }
        starts[item] = start;
        ends[item] = end;
        count = item + 1;
    }

    int count() {
        return count;
    }

    int start(int item) {
        return item < count ? starts[item] : ABSENT;
    }

    int end(int item) {
        return ends[item];
    }
}
