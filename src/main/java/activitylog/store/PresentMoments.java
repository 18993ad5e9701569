package activitylog.store;

import activitylog.activity.Scope;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * The present moment of each tenant, asked for at most ten times a second: each first page needs
 * it, and it costs the engine half as much as the page.
 *
 * <p>A moment that is a little old is as good a moment: it only shows less. Logs that this server
 * takes in count at once; those of another server on the same database count {@link #AGE} later at
 * most.
 */
final class PresentMoments {

    private static final Duration AGE = Duration.ofMillis(100);

    private final Function<Scope, Instant> store;
    private final Cache<String, Instant> known;

    PresentMoments(Function<Scope, Instant> store, Ticker clock) {
        this.store = store;
        this.known = Caches.until(AGE).ticker(clock).build();
    }

    Instant of(Scope scope) {
        return known.get(scope.tenant(), _ -> store.apply(scope));
    }

    /** To be called when logs of the tenant have been stored. */
    void forget(Scope scope) {
        known.invalidate(scope.tenant());
    }
}
