package activitylog.intake;

import activitylog.activity.Taken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the records of one request. */
public final class IntakeTally {

    private final int listed;
    private final List<Rejection> rejected = new ArrayList<>();
    private long received;
    private long stored;
    private long duplicates;
    private long rejectedCount;

    IntakeTally(int listed) {
        this.listed = listed;
    }

    /** The position of one more record. */
    long receive() {
        return received++;
    }

    void reject(long position, @Nullable String id, String reason) {
        rejectedCount++;
        if (rejected.size() < listed) {
            rejected.add(new Rejection(position, id, reason));
        }
    }

    void add(Taken taken) {
        stored += taken.stored();
        duplicates += taken.duplicates();
    }

    /** What was counted until now; rejections in the order of their positions. */
    public IntakeReport report() {
        List<Rejection> ordered = new ArrayList<>(rejected);
        ordered.sort((one, other) -> Long.compare(one.position(), other.position()));
        return new IntakeReport(received, stored, duplicates, rejectedCount, ordered);
    }
}
