package activitylog.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Caches that are tidied by who uses them: it takes less than to wake another thread, as they do
 * otherwise for a fourth of all questions.
 */
final class Caches {

    private Caches() {}

    static Caffeine<Object, Object> builder() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }

    /** Of parts of a document, by the parts themselves, for as long as the document is kept. */
    static <K, V> Cache<K, V> ofNodes() {
        return builder().weakKeys().build();
    }
}
