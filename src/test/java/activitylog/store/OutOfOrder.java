package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Hands logs in as they may come: in any order, in any pieces, more than once, by several. */
record OutOfOrder(ActivityLogs logs, Scope scope) {

    /** Hands all in, some of them twice. */
    void take(List<ActivityLog> given, Random random) {
        List<ActivityLog> left = new ArrayList<>(given);
        given.stream().filter(_ -> random.nextInt(5) == 0).forEach(left::add);
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            List<ActivityLog> piece = left.subList(0, 1 + random.nextInt(left.size()));
            logs.take(scope, List.copyOf(piece));
            piece.clear();
        }
    }

    /** So many hand them in at the same time, and all of them hand in some of the others' too. */
    void takeByMany(int callers, List<ActivityLog> given, long seed) throws Exception {
        List<Future<?>> calls = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            for (int caller = 0; caller < callers; caller++) {
                Random random = new Random(seed * callers + caller);
                int own = caller;
                List<ActivityLog> mine = new ArrayList<>();
                for (int i = 0; i < given.size(); i++) {
                    if (i % callers == own || random.nextInt(3) == 0) {
                        mine.add(given.get(i));
                    }
                }
                calls.add(threads.submit(() -> take(mine, random)));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        }
    }
}
