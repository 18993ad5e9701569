package activitylog.intake;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import activitylog.activity.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Logs that are stored together, and then forgotten. A full batch is stored while the next one is
 * gathered: one after the other, and never more than one.
 */
final class Batch {

    private record Origin(long position, @Nullable String id) {}

    /** A batch that is being stored. */
    private record UnderWay(Future<Taken> taken, List<Origin> origins) {}

    private final ActivityLogs store;
    private final Scope scope;
    private final IntakeTally tally;
    private final IntakeProperties limits;
    private final ExecutorService ahead;
    private List<ActivityLog> logs = new ArrayList<>();
    private List<Origin> origins = new ArrayList<>();
    private long characters;
    private @Nullable UnderWay underWay;

    /**
     * @param ahead stores full batches; to be closed when no more logs come
     */
    Batch(AuditRecordIntake.Means means, Scope scope, IntakeTally tally, ExecutorService ahead) {
        this.store = means.store();
        this.limits = means.properties();
        this.scope = scope;
        this.tally = tally;
        this.ahead = ahead;
    }

    void add(ActivityLog log, long position, @Nullable String id) {
        logs.add(log);
        origins.add(new Origin(position, id));
        characters += Objects.requireNonNull(log.source()).length();
        if (logs.size() >= limits.batchRecords() || characters >= limits.batchSize().toBytes()) {
            storeAhead();
        }
    }

    private void storeAhead() {
        finish();
        List<ActivityLog> full = logs;
        underWay = new UnderWay(ahead.submit(() -> store.take(scope, full)), origins);
        clear();
    }

    /** Stores what was added; nothing is under way any more when this returns or throws. */
    void store() {
        finish();
        if (!logs.isEmpty()) {
            count(store.take(scope, List.copyOf(logs)), origins);
            clear();
        }
    }

    /** Waits for the batch that is being stored. */
    private void finish() {
        UnderWay last = underWay;
        if (last != null) {
            underWay = null;
            count(result(last.taken()), last.origins());
        }
    }

    private static Taken result(Future<Taken> taken) {
        try {
            return taken.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while records were stored", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private void clear() {
        logs = new ArrayList<>();
        origins = new ArrayList<>();
        characters = 0;
    }

    private void count(Taken taken, List<Origin> from) {
        tally.add(taken);
        taken.refused().forEach((index, reason) -> refuse(from.get(index), reason));
    }

    private void refuse(Origin origin, String reason) {
        tally.reject(origin.position(), origin.id(), reason);
    }
}
