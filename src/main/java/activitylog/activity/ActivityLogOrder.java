package activitylog.activity;

/** In which order logs are wanted. */
public record ActivityLogOrder(ActivityLogOrderField field, OrderDirection direction) {

    /** The newest log first. */
    public static final ActivityLogOrder NEWEST_FIRST =
            new ActivityLogOrder(ActivityLogOrderField.OCCURRED_AT, OrderDirection.DESC);

    /** The oldest log first. */
    public static final ActivityLogOrder OLDEST_FIRST =
            new ActivityLogOrder(ActivityLogOrderField.OCCURRED_AT, OrderDirection.ASC);
}
