package activitylog.intake;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.PreparedLogs;
import activitylog.activity.Question;
import activitylog.activity.Rest;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Remembers what is given to it, of any tenant; nothing can be asked of it but that. */
final class RememberedLogs implements ActivityLogs {

    private final Map<String, ActivityLog> logs = new LinkedHashMap<>();
    private final List<Integer> batches = new ArrayList<>();
    private final Map<String, String> refusals = new HashMap<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private @Nullable RuntimeException failure;
    private int batchesUntilFailure;
    private Runnable preparing = () -> {};
    private Runnable before = () -> {};
    private Runnable after = () -> {};

    /** All logs, in the order in which they came. */
    synchronized List<ActivityLog> all() {
        return List.copyOf(logs.values());
    }

    /** How many logs each call brought. */
    synchronized List<Integer> batches() {
        return List.copyOf(batches);
    }

    /** Waits until the first logs are there. */
    void awaitFirst() throws InterruptedException {
        if (!first.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("No logs came in 30 seconds");
        }
    }

    /** What happens before logs are taken in, by whoever gives them. */
    void before(Runnable each) {
        before = each;
    }

    /** What happens before logs are prepared. */
    void preparing(Runnable each) {
        preparing = each;
    }

    /** What happens after logs were taken in. */
    void after(Runnable each) {
        after = each;
    }

    /** Refuses the logs of an action. */
    void refuse(String action, String reason) {
        refusals.put(action, reason);
    }

    /** Fails from that call on, counted from 0. */
    void failFrom(int batch, RuntimeException with) {
        batchesUntilFailure = batch;
        failure = with;
    }

    @Override
    public PreparedLogs prepare(Scope scope, List<ActivityLog> given) {
        preparing.run();
        return () -> keep(scope, given);
    }

    private Taken keep(Scope scope, List<ActivityLog> given) {
        before.run();
        Taken taken = remember(scope, given);
        after.run();
        return taken;
    }

    private synchronized Taken remember(Scope scope, List<ActivityLog> given) {
        if (failure != null && batches.size() >= batchesUntilFailure) {
            throw failure;
        }
        batches.add(given.size());
        int stored = 0;
        Map<Integer, String> refused = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            ActivityLog log = given.get(i);
            String refusal = refusals.get(log.action().code());
            if (refusal != null) {
                refused.put(i, refusal);
            } else if (logs.putIfAbsent(scope.tenant() + log.id(), log) == null) {
                stored++;
            }
        }
        first.countDown();
        return new Taken(stored, given.size() - stored - refused.size(), refused);
    }

    @Override
    public List<ActivityLog> page(Scope scope, Question question, Seek seek, Selection selection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(Scope scope, Question question) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forEach(Scope scope, Rest rest, Selection selection, Consumer<ActivityLog> each) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ActivityLog find(Scope scope, String id, Selection selection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant asOf(Scope scope) {
        throw new UnsupportedOperationException();
    }
}
