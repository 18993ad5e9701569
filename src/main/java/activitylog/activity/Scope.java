package activitylog.activity;

import java.util.Set;

/**
 * Whose activity logs may be touched, and what of them may be seen. Only {@code access} makes one,
 * from a token; every method of {@link ActivityLogs} wants one.
 *
 * @param tenant the partner's tenant id, lower-case
 * @param hidden what may not be seen; the source is always among it if anything is
 */
public record Scope(String tenant, Set<FieldGroup> hidden) {

    /** All of a tenant. */
    public Scope(String tenant) {
        this(tenant, Set.of());
    }

    public Scope {
        if (tenant.isBlank()) {
            throw new IllegalArgumentException("A scope needs a tenant");
        }
        hidden = FieldGroup.hiddenWith(hidden);
    }
}
