package activitylog.demo;

import activitylog.activity.Scope;
import java.io.InputStream;

/** Where sample records go: the way in that all records take. */
@FunctionalInterface
interface Receiver {

    /**
     * Takes records in.
     *
     * @param records one JSON object a line
     * @return how many of them are new
     * @throws Exception if that does not work; then the demo does not start
     */
    long take(Scope scope, InputStream records) throws Exception;
}
