package activitylog.graphql;

/** An element of a connection. */
interface Edge {

    /** Its place in the whole, for clients. */
    String cursor();
}
