package activitylog.access;

import activitylog.activity.Scope;
import java.util.Locale;

/** The only place where a scope is made. */
public final class Scopes {

    private Scopes() {}

    /**
     * All of one tenant. For callers with a token this is done here, in {@code access}; it is
     * public for data that the server brings itself.
     *
     * @param tenant the partner's tenant id, in either case
     */
    public static Scope ofTenant(String tenant) {
        return new Scope(tenant.toLowerCase(Locale.ROOT));
    }
}
