package activitylog.store;

import activitylog.activity.Selection;
import com.github.benmanes.caffeine.cache.Cache;

/**
 * Projections, worked out once for each selection. Programs ask the same questions again and again,
 * and what of it may vary is no part of the selection.
 */
final class KnownProjections {

    private static final int KEPT = 500;

    private final Cache<Selection, Projection> plain = Caches.ofUpTo(KEPT).build();
    private final Cache<Selection, Projection> recorded = Caches.ofUpTo(KEPT).build();

    /** See {@link Projection#of}. */
    Projection of(Selection selection) {
        return plain.get(selection, Projection::of);
    }

    /** See {@link Projection#recorded}. */
    Projection recorded(Selection selection) {
        return recorded.get(selection, Projection::recorded);
    }
}
