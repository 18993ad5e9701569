package activitylog.graphql;

/** A subscription that another one leads to: before more is read, only its id is known. */
record OtherSubscription(String id) {}
