package activitylog.store;

import activitylog.activity.Unavailable;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.function.Supplier;

/** Tells a database that is away from every other failure. */
final class Outages {

    /** DocumentDB: an internal error, which also stands for "stopping" and "too busy". */
    private static final int INTERNAL_ERROR = 1;

    /** How PostgreSQL, below DocumentDB, says that it is stopping, starting or too busy. */
    private static final List<String> AWAY =
            List.of(
                    "terminating connection due to",
                    "failed to connect to",
                    "the database system is",
                    "too many clients",
                    "conn closed",
                    "closed pool");

    private Outages() {}

    /**
     * What the store answers.
     *
     * @throws Unavailable if the database cannot be reached in time
     */
    static <T> T during(Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoException e) {
            throw isOutage(e) ? new Unavailable(e) : e;
        }
    }

    static boolean isOutage(MongoException thrown) {
        return switch (thrown) {
            case MongoSocketException _,
                    MongoTimeoutException _,
                    MongoExecutionTimeoutException _,
                    MongoConnectionPoolClearedException _,
                    MongoServerUnavailableException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoCursorNotFoundException _ ->
                    true;
            case MongoCommandException command ->
                    command.getCode() == INTERNAL_ERROR && saysAway(command.getErrorMessage());
            default -> false;
        };
    }

    private static boolean saysAway(String message) {
        return AWAY.stream().anyMatch(message::contains);
    }
}
