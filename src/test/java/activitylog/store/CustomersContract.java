package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import activitylog.activity.FormerName;
import activitylog.activity.KnownCustomer;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A customer has the latest name that a log gives, whatever the order in which logs come in. */
interface CustomersContract extends StoreContract {

    /** A log that names the customer at some second. */
    private static ActivityLog naming(String id, int second, @Nullable String name) {
        return aLog(id).customer("c-1", name)
                .occurredAt(Instant.parse("2024-05-01T00:00:00Z").plusSeconds(second))
                .build();
    }

    @Test
    default void aCustomerThatNoLogNamesIsNotThere() {
        given(aLog("log_1").customer("c-2", "Contoso").build());
        assertThat(customer(scope(), "c-1")).isNull();
    }

    @Test
    default void aCustomerIsFoundByItsIdInEitherCase() {
        given(aLog("log_1").customer("abc", "Contoso").build());
        assertThat(customer(scope(), "ABC")).isEqualTo(new Customer("abc", "Contoso"));
    }

    @Test
    default void severalCustomersAreFoundByTheirIdsInEitherCase() {
        given(
                aLog("log_1").customer("c-1", "Contoso").build(),
                aLog("log_2").customer("c-2", null).build(),
                aLog("log_3").customer("c-3", "Fabrikam").build());
        assertThat(customers().find(scope(), List.of("C-1", "c-1", "c-2", "nobody")))
                .extracting(KnownCustomer::customer)
                .containsExactlyInAnyOrder(
                        new Customer("c-1", "Contoso"), new Customer("c-2", null));
        assertThat(customers().find(scope(), List.of())).isEmpty();
    }

    @Test
    default void aCustomerNeedNotHaveAName() {
        given(naming("log_1", 5, null));
        assertThat(customer(scope(), "c-1")).isEqualTo(new Customer("c-1", null));
        given(naming("log_2", 1, "Contoso"));
        assertThat(customer(scope(), "c-1")).isEqualTo(new Customer("c-1", "Contoso"));
        given(naming("log_3", 9, null));
        assertThat(customer(scope(), "c-1")).isEqualTo(new Customer("c-1", "Contoso"));
    }

    @Test
    default void whatIsKnownDoesNotDependOnTheOrderAndTheBatches() {
        List<ActivityLog> logs =
                List.of(
                        naming("log_1", 1, "First"),
                        naming("log_2", 2, "Second"),
                        naming("log_3", 3, "Third"),
                        naming("log_4", 3, "Also third"),
                        naming("log_5", 4, null),
                        naming("log_6", 0, "Second"));
        KnownCustomer expected =
                new KnownCustomer(
                        new Customer("c-1", "Also third"),
                        List.of(
                                new FormerName("Third", at(3), at(3)),
                                new FormerName("Second", at(0), at(2)),
                                new FormerName("First", at(1), at(1))),
                        at(0),
                        at(4));
        for (int seed = 0; seed < 40; seed++) {
            engine().empty();
            new OutOfOrder(logs(), scope()).take(logs, new Random(seed));
            assertThat(customers().find(scope(), List.of("c-1")))
                    .as("seed %s", seed)
                    .containsExactly(expected);
        }
    }

    private static Instant at(int second) {
        return Instant.parse("2024-05-01T00:00:00Z").plusSeconds(second);
    }

    @Test
    default void whatIsKnownDoesNotDependOnWhoBringsItAtTheSameMoment() throws Exception {
        for (int round = 0; round < 10; round++) {
            engine().empty();
            List<ActivityLog> logs =
                    IntStream.range(0, 40)
                            .mapToObj(i -> naming("log_" + i, i, "Name " + i / 4))
                            .toList();
            new OutOfOrder(logs(), scope()).takeByMany(4, logs, round);
            KnownCustomer known = customers().find(scope(), List.of("c-1")).getFirst();
            assertThat(known.customer().companyName()).as("round %s", round).isEqualTo("Name 9");
            assertThat(known.formerNames())
                    .as("round %s", round)
                    .hasSize(9)
                    .startsWith(new FormerName("Name 8", at(32), at(35)));
            assertThat(known.lastActivityAt()).as("round %s", round).isEqualTo(at(39));
        }
    }

    @Test
    default void manyNamesAreNoHindrance() {
        given(IntStream.range(0, 500).mapToObj(i -> naming("log_" + i, i, "$Name. " + i)).toList());
        KnownCustomer known = customers().find(scope(), List.of("c-1")).getFirst();
        assertThat(known.customer().companyName()).isEqualTo("$Name. 499");
        assertThat(known.formerNames())
                .hasSize(100)
                .startsWith(new FormerName("$Name. 498", at(498), at(498)));
    }

    @Test
    default void takingTheSameLogsAgainBringsLostCustomersBack() {
        List<ActivityLog> logs = given(naming("log_1", 1, "First"), naming("log_2", 2, "Second"));
        engine().database()
                .getCollection(MongoCustomers.COLLECTION)
                .deleteMany(Filters.eq("tenant", scope().tenant()));
        assertThat(logs().take(scope(), logs).duplicates()).isEqualTo(2);
        assertThat(customer(scope(), "c-1")).isEqualTo(new Customer("c-1", "Second"));
    }
}
