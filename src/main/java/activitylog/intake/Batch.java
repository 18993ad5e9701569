package activitylog.intake;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.PreparedLogs;
import activitylog.activity.Scope;
import activitylog.activity.Taken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Logs that are stored together, and then forgotten. While one batch is kept, the next one is
 * prepared and the one behind it gathered; they are kept one after the other, in their order.
 */
final class Batch {

    private record Origin(long position, @Nullable String id) {}

    /** A batch that is being stored. */
    private record UnderWay(CompletableFuture<Taken> taken, List<Origin> origins) {}

    /** One that is kept, and one that is prepared. */
    private static final int MOST_UNDER_WAY = 2;

    private final ActivityLogs store;
    private final Scope scope;
    private final IntakeTally tally;
    private final IntakeProperties limits;
    private final ExecutorService ahead;
    private List<ActivityLog> logs = new ArrayList<>();
    private List<Origin> origins = new ArrayList<>();
    private long characters;
    private final Deque<UnderWay> underWay = new ArrayDeque<>();

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
        if (underWay.size() == MOST_UNDER_WAY) {
            finish();
        }
        underWay.add(new UnderWay(stored(logs), origins));
        clear();
    }

    /** Nothing is kept if what comes before it cannot be. */
    private CompletableFuture<Taken> stored(List<ActivityLog> full) {
        UnderWay last = underWay.peekLast();
        CompletableFuture<PreparedLogs> prepared =
                CompletableFuture.supplyAsync(() -> store.prepare(scope, full), ahead);
        return last == null
                ? prepared.thenApplyAsync(PreparedLogs::keep, ahead)
                : prepared.thenCombineAsync(last.taken(), (logs, _) -> logs.keep(), ahead);
    }

    /** Stores what was added; nothing is kept any more when this has returned or thrown. */
    void store() {
        if (!logs.isEmpty()) {
            storeAhead();
        }
        while (!underWay.isEmpty()) {
            finish();
        }
    }

    /** Waits for the first batch that is being stored. */
    private void finish() {
        UnderWay first = underWay.remove();
        count(result(first.taken()), first.origins());
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
