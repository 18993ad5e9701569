package activitylog.store;

import activitylog.activity.Scope;

/**
 * A moment at which somebody is recording logs.
 *
 * @param at in milliseconds; no other recording of the tenant has the same
 * @param since when it was opened, in ticks
 */
record Recording(Scope scope, long at, long since) {}
