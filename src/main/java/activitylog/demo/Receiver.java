package activitylog.demo;

import activitylog.activity.Scope;
import java.io.IOException;
import java.io.InputStream;

/** Where sample records go: the way in that all records take. */
@FunctionalInterface
interface Receiver {

    /**
     * Takes records in.
     *
     * @param records one JSON object a line
     */
    void take(Scope scope, InputStream records) throws IOException;
}
