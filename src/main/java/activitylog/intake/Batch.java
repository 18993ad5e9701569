package activitylog.intake;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import activitylog.activity.Taken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logs that are stored together, and then forgotten. */
final class Batch {

    private record Origin(long position, @Nullable String id) {}

    private final ActivityLogs store;
    private final Scope scope;
    private final IntakeTally tally;
    private final IntakeProperties limits;
    private final List<ActivityLog> logs = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private long characters;

    Batch(AuditRecordIntake.Means means, Scope scope, IntakeTally tally) {
        this.store = means.store();
        this.limits = means.properties();
        this.scope = scope;
        this.tally = tally;
    }

    void add(ActivityLog log, long position, @Nullable String id) {
        logs.add(log);
        origins.add(new Origin(position, id));
        characters += log.source().length();
        if (logs.size() >= limits.batchRecords() || characters >= limits.batchSize().toBytes()) {
            store();
        }
    }

    /** Stores what was added since the last time. */
    void store() {
        if (logs.isEmpty()) {
            return;
        }
        Taken taken = store.take(scope, List.copyOf(logs));
        tally.add(taken);
        taken.refused().forEach(this::refuse);
        logs.clear();
        origins.clear();
        characters = 0;
    }

    private void refuse(int index, String reason) {
        Origin origin = origins.get(index);
        tally.reject(origin.position(), origin.id(), reason);
    }
}
