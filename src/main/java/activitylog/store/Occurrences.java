package activitylog.store;

import activitylog.activity.Action;
import activitylog.activity.Actions;
import activitylog.activity.Scope;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tenant has, as the database says at the moment. */
record Occurrences(Scope scope, CompanyNames companies, Actions catalogue)
        implements Lookups.Occurring {

    @Override
    public @Nullable Collection<String> customers(String part) {
        return companies.customers(scope, part);
    }

    @Override
    public @Nullable Collection<Action> actions() {
        List<Action> found = catalogue.occurring(scope);
        return found.size() < Actions.MOST ? found : null;
    }
}
