package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        assertThat(logs().customer(scope(), "c-1")).isNull();
    }

    @Test
    default void aCustomerIsFoundByItsIdInEitherCase() {
        given(aLog("log_1").customer("abc", "Contoso").build());
        assertThat(logs().customer(scope(), "ABC")).isEqualTo(new Customer("abc", "Contoso"));
    }

    @Test
    default void severalCustomersAreFoundByTheirIdsInEitherCase() {
        given(
                aLog("log_1").customer("c-1", "Contoso").build(),
                aLog("log_2").customer("c-2", null).build(),
                aLog("log_3").customer("c-3", "Fabrikam").build());
        assertThat(logs().customers(scope(), List.of("C-1", "c-1", "c-2", "nobody")))
                .containsExactlyInAnyOrder(
                        new Customer("c-1", "Contoso"), new Customer("c-2", null));
        assertThat(logs().customers(scope(), List.of())).isEmpty();
    }

    @Test
    default void aCustomerNeedNotHaveAName() {
        given(naming("log_1", 5, null));
        assertThat(logs().customer(scope(), "c-1")).isEqualTo(new Customer("c-1", null));
        given(naming("log_2", 1, "Contoso"));
        assertThat(logs().customer(scope(), "c-1")).isEqualTo(new Customer("c-1", "Contoso"));
        given(naming("log_3", 9, null));
        assertThat(logs().customer(scope(), "c-1")).isEqualTo(new Customer("c-1", "Contoso"));
    }

    @Test
    default void theLatestNameStaysWhateverTheOrderAndTheBatches() {
        List<ActivityLog> logs =
                List.of(
                        naming("log_1", 1, "First"),
                        naming("log_2", 2, "Second"),
                        naming("log_3", 3, "Third"),
                        naming("log_4", 3, "Also third"),
                        naming("log_5", 4, null));
        for (int seed = 0; seed < 40; seed++) {
            engine().database().getCollection(MongoActivityLogs.CUSTOMERS).drop();
            takeInPieces(logs, new Random(seed));
            assertThat(logs().customer(scope(), "c-1"))
                    .as("seed %s", seed)
                    .isEqualTo(new Customer("c-1", "Also third"));
        }
    }

    private void takeInPieces(List<ActivityLog> logs, Random random) {
        List<ActivityLog> left = new ArrayList<>(logs);
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            List<ActivityLog> piece = left.subList(0, 1 + random.nextInt(left.size()));
            logs().take(scope(), List.copyOf(piece));
            piece.clear();
        }
    }

    @Test
    default void theLatestNameStaysWhenSeveralBringNamesAtTheSameMoment() throws Exception {
        int callers = 4;
        for (int round = 0; round < 10; round++) {
            String prefix = "log_" + round + "_";
            int later = round * 100;
            List<Callable<Object>> calls = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                List<ActivityLog> mine =
                        IntStream.range(caller * 10, caller * 10 + 10)
                                .mapToObj(i -> naming(prefix + i, later + i, "Name " + (later + i)))
                                .toList();
                int seed = caller;
                calls.add(Executors.callable(() -> takeInPieces(mine, new Random(seed))));
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
                for (Future<Object> call : threads.invokeAll(calls)) {
                    call.get();
                }
            }
            assertThat(logs().customer(scope(), "c-1"))
                    .isEqualTo(new Customer("c-1", "Name " + (later + 39)));
        }
    }

    @Test
    default void takingTheSameLogsAgainBringsLostCustomersBack() {
        List<ActivityLog> logs = given(naming("log_1", 1, "First"), naming("log_2", 2, "Second"));
        engine().database()
                .getCollection(MongoActivityLogs.CUSTOMERS)
                .deleteMany(Filters.eq("tenant", scope().tenant()));
        assertThat(logs().take(scope(), logs).duplicates()).isEqualTo(2);
        assertThat(logs().customer(scope(), "c-1")).isEqualTo(new Customer("c-1", "Second"));
    }
}
