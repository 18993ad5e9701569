package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * What a self-serve policy allows.
 *
 * @param resource what may be purchased, for example AzureReservedInstances
 * @param action for example Purchase
 */
public record SelfServePermission(@Nullable String resource, @Nullable String action) {}
