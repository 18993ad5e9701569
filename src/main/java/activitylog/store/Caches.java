package activitylog.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Caches that are tidied by who uses them: it takes less than to wake another thread. */
final class Caches {

    private static final int SIZE = 10_000;

    private Caches() {}

    /** Of so many tenants or searches; each is asked about anew when it is so old. */
    static Caffeine<Object, Object> until(Duration age) {
        return ofUpTo(SIZE).expireAfterWrite(age);
    }

    /** Of so many, for as long as they are asked for now and then. */
    static Caffeine<Object, Object> ofUpTo(int size) {
        return Caffeine.newBuilder().maximumSize(size).executor(Runnable::run);
    }
}
