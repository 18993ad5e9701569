package activitylog.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What this server remembers of the recordings of one tenant. */
final class Watch {

    private final ReentrantLock lock = new ReentrantLock();
    private final ConcurrentMap<Long, Long> seen = new ConcurrentHashMap<>();
    private @Nullable Long last;

    /** Threads of one server wait for each other, instead of trying in vain. */
    void lock() {
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    /** The last moment that this server knows to be given away; only with the lock. */
    @Nullable Long last() {
        return last;
    }

    void last(long moment) {
        last = moment;
    }

    /** Those of the open moments that this server has seen for longer than a lease. */
    List<Long> dead(List<Long> open, long now, Duration lease) {
        seen.keySet().retainAll(open);
        return open.stream()
                .filter(at -> now - seen.computeIfAbsent(at, _ -> now) > lease.toNanos())
                .toList();
    }
}
