package activitylog.graphql;

import activitylog.activity.Action;

/** How many logs there are of one action. */
record ActionCount(Action action, long count) {}
