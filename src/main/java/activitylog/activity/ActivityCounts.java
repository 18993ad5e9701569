package activitylog.activity;

import java.util.Set;

/**
 * The activity logs that are kept, in numbers. A port beside {@link ActivityLogs}, because whoever
 * wants logs need not know how they are counted.
 */
public interface ActivityCounts {

    /**
     * Counts the logs of the answer in one go, so that all numbers speak of the same logs.
     *
     * @param ways none: only the total is counted
     * @throws Unavailable if the store cannot be reached, or does not count them, in time
     */
    Counts count(Scope scope, Question question, Set<CountedBy> ways);
}
