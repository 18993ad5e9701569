package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import activitylog.activity.CustomerOrder;
import activitylog.activity.CustomerSearch;
import activitylog.activity.Position;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Nothing of a tenant is seen or touched by another. */
interface TenantsContract extends StoreContract {

    private Scope stranger() {
        return new Scope(scope().tenant() + "-stranger");
    }

    @Test
    default void noMethodReadsTheLogsOfAnotherTenant() {
        ActivityLog log =
                aLog("log_" + scope().tenant())
                        .customer("c-1", "Contoso")
                        .subscriptionIds("s-1")
                        .build();
        given(log);
        assertThat(subscriptions().count(scope(), "c-1")).isEqualTo(1);
        Scope stranger = stranger();
        Seek before = new Seek(null, new Position(LATER, "log_z"), true, 9);
        assertThat(logs().page(stranger, newestFirst(), Seek.first(9), Selection.EVERYTHING))
                .isEmpty();
        assertThat(logs().page(stranger, newestFirst(), before, Selection.EVERYTHING)).isEmpty();
        assertThat(logs().count(stranger, newestFirst())).isZero();
        logs().forEach(
                        stranger,
                        newestFirst(),
                        Selection.POSITION,
                        each -> Assertions.fail("Read " + each));
        assertThat(logs().find(stranger, log.id(), Selection.EVERYTHING)).isNull();
        assertThat(customer(stranger, "c-1")).isNull();
        assertThat(customers().find(stranger, List.of("c-1"))).isEmpty();
        for (String text : new String[] {null, "contoso"}) {
            CustomerSearch search = new CustomerSearch(text, CustomerOrder.BY_NAME);
            assertThat(customers().page(stranger, search, null, 9)).isEmpty();
            assertThat(customers().count(stranger, search)).isZero();
        }
        assertThat(subscriptions().find(stranger, List.of("s-1"))).isEmpty();
        assertThat(subscriptions().ofCustomer(stranger, "c-1", null, 9)).isEmpty();
        assertThat(subscriptions().count(stranger, "c-1")).isZero();
    }

    @Test
    default void takingInALogOfAnotherTenantChangesNothingOfIt() {
        ActivityLog log = aLog("log_" + scope().tenant()).customer("c-1", "Contoso").build();
        given(log);
        logs().take(
                        stranger(),
                        List.of(aLog(log.id()).customer("c-1", "Fabrikam").source("[]").build()));
        assertThat(kept(log)).isEqualTo(log);
        assertThat(customer(scope(), "c-1")).isEqualTo(new Customer("c-1", "Contoso"));
    }
}
