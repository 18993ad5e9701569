package activitylog.export;

import org.jspecify.annotations.Nullable;

/** What part of a whole is wanted; null where the whole has none. */
@FunctionalInterface
interface Part<W, P> {

    @Nullable P of(W whole);

    /** The part of a whole that may not be there itself. */
    static <W, P> @Nullable P of(@Nullable W whole, Part<W, P> part) {
        return whole == null ? null : part.of(whole);
    }
}
