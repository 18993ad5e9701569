package activitylog.activity;

/**
 * Whose activity logs may be touched. Only {@code access} makes one, from a token; every method of
 * {@link ActivityLogs} wants one.
 *
 * @param tenant the partner's tenant id, lower-case
 */
public record Scope(String tenant) {

    public Scope {
        if (tenant.isBlank()) {
            throw new IllegalArgumentException("A scope needs a tenant");
        }
    }
}
