package activitylog.graphql;

import graphql.ErrorClassification;

/** Classifications of errors that Spring for GraphQL has no name for. */
enum Failure implements ErrorClassification {
    /** The store cannot be reached; the same request may succeed later. */
    UNAVAILABLE
}
