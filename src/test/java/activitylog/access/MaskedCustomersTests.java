package activitylog.access;

import static activitylog.activity.CustomerOrderField.LAST_ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.Customer;
import activitylog.activity.CustomerOrder;
import activitylog.activity.CustomerSearch;
import activitylog.activity.Customers;
import activitylog.activity.FieldGroup;
import activitylog.activity.FormerName;
import activitylog.activity.HiddenFields;
import activitylog.activity.HiddenValues;
import activitylog.activity.Hiding;
import activitylog.activity.InvalidRequest;
import activitylog.activity.InvalidRequest.Code;
import activitylog.activity.KnownCustomer;
import activitylog.activity.KnownSubscription;
import activitylog.activity.OrderDirection;
import activitylog.activity.Place;
import activitylog.activity.Placed;
import activitylog.activity.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Customers pass the mask without what is hidden. */
class MaskedCustomersTests {

    private static final KnownCustomer CONTOSO =
            new KnownCustomer(
                    new Customer("c-1", "Contoso"),
                    List.of(new FormerName("Contoso of old", Instant.EPOCH, Instant.EPOCH)),
                    Instant.EPOCH,
                    Instant.EPOCH);
    private static final CustomerSearch BY_NAME = new CustomerSearch(null, CustomerOrder.BY_NAME);
    private static final CustomerSearch BY_ACTIVITY =
            new CustomerSearch(null, new CustomerOrder(LAST_ACTIVITY, OrderDirection.DESC));

    private final Scope scope = new Scope("t", Set.of(FieldGroup.PERSONAL));
    private final Customers nameless =
            new MaskedCustomers(
                    new OneCustomer(),
                    _ -> new Mask(Hiding.fields("Customer.companyName"), HiddenValues.of(scope)));

    private record OneCustomer() implements Customers {

        @Override
        public List<KnownCustomer> find(Scope scope, Collection<String> ids) {
            return List.of(CONTOSO);
        }

        @Override
        public List<Placed<KnownCustomer>> page(
                Scope scope, CustomerSearch search, @Nullable Place after, int limit) {
            return List.of(new Placed<>(CONTOSO, new Place("0", "c-1")));
        }

        @Override
        public long count(Scope scope, CustomerSearch search) {
            return 1;
        }
    }

    @Test
    void aHiddenNameIsNotSeenInAnyForm() {
        assertThat(nameless.find(scope, List.of("c-1")).toString())
                .contains("c-1")
                .doesNotContain("Contoso");
        assertThat(nameless.page(scope, BY_ACTIVITY, null, 5).toString())
                .contains("c-1")
                .doesNotContain("Contoso");
    }

    @Test
    void aHiddenNameIsNotFoundOutEither() {
        CustomerSearch search = new CustomerSearch("conto", BY_ACTIVITY.order());
        refused("search", () -> nameless.page(scope, search, null, 5));
        refused("search", () -> nameless.count(scope, search));
        refused("orderBy", () -> nameless.page(scope, BY_NAME, null, 5));
        assertThat(nameless.count(scope, BY_ACTIVITY)).isEqualTo(1);
    }

    private static void refused(String argument, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.HIDDEN_FIELD))
                .hasMessageStartingWith(argument);
    }

    @Test
    void withNothingHiddenCustomersPassAsTheyAre() {
        Customers masked = new MaskedCustomers(new OneCustomer());
        for (Scope open : List.of(new Scope("t"), scope)) {
            assertThat(masked.find(open, List.of("c-1"))).containsExactly(CONTOSO);
            assertThat(masked.page(open, BY_NAME, null, 5))
                    .extracting(Placed::value)
                    .containsExactly(CONTOSO);
            assertThat(masked.count(open, BY_NAME)).isEqualTo(1);
        }
    }

    /** Whoever makes it otherwise puts a mask before the subscriptions. */
    @Test
    void nothingOfASubscriptionCanBeHidden() {
        Scope blind = new Scope("t", Set.of(FieldGroup.values()));
        assertThat(HiddenFields.of(blind).areIn(KnownSubscription.class)).isFalse();
    }
}
