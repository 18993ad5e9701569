package activitylog.export;

import activitylog.activity.ExportCheckpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Places of a file behind which it can go on: few enough to be kept with its receipt, however long
 * it becomes, because the distance between them doubles whenever there are too many.
 */
final class Checkpoints {

    /** Fewer than so many are kept. */
    static final int MOST = 256;

    private final List<ExportCheckpoint> all = new ArrayList<>();
    private long distance;
    private long next;

    /**
     * @param distance in logs, at first
     */
    Checkpoints(long distance) {
        this.distance = distance;
        this.next = distance;
    }

    /** Whether one is due behind so many logs. */
    boolean isDue(long logs) {
        return logs >= next;
    }

    void add(ExportCheckpoint checkpoint) {
        all.add(checkpoint);
        if (all.size() == MOST) {
            thin();
        }
        next += distance;
    }

    /** Leaves every other one. */
    private void thin() {
        List<ExportCheckpoint> left = new ArrayList<>();
        for (int i = 1; i < all.size(); i += 2) {
            left.add(all.get(i));
        }
        all.clear();
        all.addAll(left);
        distance *= 2;
    }

    List<ExportCheckpoint> all() {
        return List.copyOf(all);
    }
}
