package activitylog.activity;

/** Logs that were given to the store and are not seen yet; see {@link ActivityLogs#prepare}. */
@FunctionalInterface
public interface PreparedLogs {

    /**
     * The second half of {@link ActivityLogs#take}; to be called once.
     *
     * @throws Unavailable if the store cannot be reached in time
     */
    Taken keep();
}
