package activitylog.access;

import activitylog.activity.CustomerSearch;
import activitylog.activity.Customers;
import activitylog.activity.KnownCustomer;
import activitylog.activity.Place;
import activitylog.activity.Placed;
import activitylog.activity.Scope;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The customers as everybody gets them: without what their scope hides. */
final class MaskedCustomers implements Customers {

    private final Customers customers;
    private final Function<Scope, Mask> maker;

    MaskedCustomers(Customers customers) {
        this(customers, Mask::of);
    }

    MaskedCustomers(Customers customers, Function<Scope, Mask> maker) {
        this.customers = customers;
        this.maker = maker;
    }

    private @Nullable Mask mask(Scope scope) {
        return scope.hidden().isEmpty() ? null : maker.apply(scope);
    }

    @Override
    public List<KnownCustomer> find(Scope scope, Collection<String> ids) {
        Mask mask = mask(scope);
        List<KnownCustomer> found = customers.find(scope, ids);
        return mask == null ? found : found.stream().map(mask::customer).toList();
    }

    @Override
    public List<Placed<KnownCustomer>> page(
            Scope scope, CustomerSearch search, @Nullable Place after, int limit) {
        Mask mask = mask(scope);
        if (mask == null) {
            return customers.page(scope, search, after, limit);
        }
        return customers.page(scope, mask.checked(search), after, limit).stream()
                .map(each -> new Placed<>(mask.customer(each.value()), each.place()))
                .toList();
    }

    @Override
    public long count(Scope scope, CustomerSearch search) {
        Mask mask = mask(scope);
        return customers.count(scope, mask == null ? search : mask.checked(search));
    }
}
