package activitylog.access;

import activitylog.activity.FieldGroup;
import activitylog.activity.Scope;
import java.util.Locale;
import java.util.Set;

/** The only place where a scope is made. */
public final class Scopes {

    private Scopes() {}

    /** What may be seen of one tenant. */
    static Scope of(String tenant, Set<FieldGroup> hidden) {
        return new Scope(tenant.toLowerCase(Locale.ROOT), hidden);
    }

    /**
     * All of one tenant. For callers with a token this is done here, in {@code access}; it is
     * public for data that the server brings itself.
     *
     * @param tenant the partner's tenant id, in either case
     */
    public static Scope ofTenant(String tenant) {
        return of(tenant, Set.of());
    }
}
