package activitylog.activity;

import org.jspecify.annotations.Nullable;

/** What the licensing service remarked about a change. */
public record LicenseWarning(@Nullable String code, @Nullable String message) {}
