package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.CustomerOrder;
import activitylog.activity.CustomerOrderField;
import activitylog.activity.CustomerSearch;
import activitylog.activity.OrderDirection;
import activitylog.activity.Place;
import activitylog.activity.Scope;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every list of customers and subscriptions is read by the index that is there for it, also before
 * the engine knows anything about them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".+")
class ListPlansTests {

    private static final Scope SCOPE = new Scope("tenant");

    private Engine engine;

    @BeforeAll
    void load() {
        engine = Engine.at(System.getenv("MONGODB_URI"));
        engine.logs()
                .take(
                        SCOPE,
                        IntStream.range(0, 1000)
                                .mapToObj(i ->
                                        aLog("log_" + i)
                                                .customer("c-" + i, "Company " + i % 100)
                                                .subscriptionIds("s-" + i, "t-" + i)
                                                .occurredAt(Instant.ofEpochSecond(i))
                                                .build())
                                .toList());
    }

    @AfterAll
    void drop() {
        engine.close();
    }

    private Plan plan(String name) {
        Plan plan = Plan.of(engine.database(), engine.commands("find").getFirst());
        System.out.println("Plan: " + name + " " + plan.steps());
        return plan;
    }

    @ParameterizedTest
    @EnumSource
    void aListOfCustomersIsAnOrderedIndexScan(CustomerOrderField field) {
        for (OrderDirection direction : OrderDirection.values()) {
            CustomerSearch search = new CustomerSearch(null, new CustomerOrder(field, direction));
            Place place =
                    field == CustomerOrderField.NAME
                            ? new Place("0company 5", "c-5")
                            : Place.of(Instant.ofEpochSecond(500), "c-5");
            for (Place after : new Place[] {null, place}) {
                engine.forget();
                engine.store().customers().page(SCOPE, search, after, 51);
                Plan plan = plan("customers " + field + " " + direction + " after " + after);
                assertThat(plan.sorts()).as("%s", plan).isFalse();
                assertThat(plan.reads(new CustomerList(search).index().name())).isTrue();
            }
        }
    }

    @Test
    void customersWithAWordAreFoundByTheirIndex() {
        engine.forget();
        CustomerSearch search = new CustomerSearch("compa 77", CustomerOrder.BY_NAME);
        assertThat(engine.store().customers().page(SCOPE, search, null, 51)).isNotEmpty();
        Plan plan = plan("customers with a word");
        assertThat(plan.nodes().toString())
                .contains(ListIndex.CUSTOMERS_BY_WORD.name())
                .doesNotContain("COLLSCAN", "Seq Scan");
    }

    @Test
    void theSubscriptionsOfACustomerAreAnOrderedIndexScan() {
        Place place = Place.of(Instant.ofEpochSecond(500), "s-5");
        for (Place after : new Place[] {null, place}) {
            engine.forget();
            engine.store().subscriptions().ofCustomer(SCOPE, "c-5", after, 51);
            Plan plan = plan("subscriptions after " + after);
            assertThat(plan.sorts()).as("%s", plan).isFalse();
            assertThat(plan.reads(ListIndex.SUBSCRIPTIONS_BY_CUSTOMER.name())).isTrue();
        }
    }

    @Test
    void severalAreFoundByTheirIds() {
        engine.forget();
        engine.store().subscriptions().find(SCOPE, List.of("s-1", "s-2", "s-900"));
        assertThat(plan("subscriptions by id").nodes().toString()).contains("\"_id_\"");
        engine.forget();
        engine.store().customers().find(SCOPE, List.of("c-1", "c-2", "c-900"));
        assertThat(plan("customers by id").nodes().toString()).contains("\"_id_\"");
    }
}
