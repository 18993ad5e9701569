package activitylog.graphql;

import activitylog.activity.ActionCategory;

/** How many logs there are of one category of actions. */
record CategoryCount(ActionCategory category, long count) {}
