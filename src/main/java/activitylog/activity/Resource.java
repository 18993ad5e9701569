package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * What was touched.
 *
 * @param type the source's name for the kind of thing, for example {@code order}; an open set
 * @param id the id of the thing as its own representation gives it; null where there is none
 */
public record Resource(String type, @Nullable String id) {}
