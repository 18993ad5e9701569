package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * The program through which it was done. The source has one field for both: a GUID is an id,
 * anything else a name.
 */
public record Application(@Nullable String id, @Nullable String name) {}
