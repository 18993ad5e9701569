package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.CustomerOrder;
import activitylog.activity.CustomerSearch;
import activitylog.activity.Inquiry;
import activitylog.activity.PeriodInput;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Snapshot;
import activitylog.activity.Unavailable;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

/** A database that is away is told as such, in time, and is used again as soon as it is back. */
@Timeout(60)
class OutagesTests {

    private static final StoreProperties PROPERTIES =
            new StoreProperties(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(5),
                    4,
                    10,
                    1000,
                    DataSize.ofMegabytes(4),
                    null);

    private static final Scope SCOPE = new Scope("tenant");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final Gate gate = new Gate(server.bind());
    private final MongoClient client = client();
    private final MongoStore store = MongoStore.in(client.getDatabase("activitylog"), PROPERTIES);
    private final MongoActivityLogs logs = store.logs();
    private final StoreHealth health =
            new StoreHealth(client.getDatabase("activitylog"), PROPERTIES.maxTime());
    private final Question question =
            new Inquiry(StoreContract.YEAR, ActivityLogFilter.ANY, ActivityLogOrder.NEWEST_FIRST)
                    .at(new Snapshot(StoreContract.LATER, LocalDate.EPOCH));

    private final Question succeeded =
            new Inquiry(
                            new PeriodInput(
                                    LocalDate.parse("2024-05-14"),
                                    LocalDate.parse("2024-05-14"),
                                    null,
                                    null,
                                    null),
                            OneFilter.of("status", List.of("succeeded")),
                            ActivityLogOrder.NEWEST_FIRST)
                    .at(new Snapshot(StoreContract.LATER, LocalDate.EPOCH));

    private MongoClient client() {
        ConnectionString uri = new ConnectionString(gate.uri());
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder().applyConnectionString(uri);
        new BoundedClient(uri, PROPERTIES).customize(settings);
        return MongoClients.create(settings.build());
    }

    @BeforeEach
    void takeSomeIn() {
        logs.take(SCOPE, IntStream.range(0, 100).mapToObj(i -> aLog("log_" + i).build()).toList());
        // Tells how many there are, but not yet how many of all logs that is.
        assertThat(logs.count(SCOPE, succeeded)).isEqualTo(100);
    }

    @AfterEach
    void stop() {
        client.close();
        gate.close();
        server.shutdownNow();
    }

    private Map<String, ThrowingCallable> calls() {
        CustomerSearch everybody = new CustomerSearch(null, CustomerOrder.BY_NAME);
        Map<String, ThrowingCallable> calls = new HashMap<>();
        calls.put("page", () -> logs.page(SCOPE, question, Seek.first(5), Selection.POSITION));
        calls.put("count", () -> logs.count(SCOPE, question));
        calls.put("find", () -> logs.find(SCOPE, "log_1", Selection.EVERYTHING));
        calls.put("asOf", () -> logs.asOf(SCOPE));
        calls.put("take", () -> logs.take(SCOPE, List.of(aLog("log_1").build())));
        calls.put("forEach", () -> logs.forEach(SCOPE, question, Selection.POSITION, _ -> {}));
        calls.put("filtered", () -> logs.forEach(SCOPE, succeeded, Selection.POSITION, _ -> {}));
        calls.put("customers", () -> store.customers().find(SCOPE, List.of("c-1")));
        calls.put("customer page", () -> store.customers().page(SCOPE, everybody, null, 5));
        calls.put("customer count", () -> store.customers().count(SCOPE, everybody));
        calls.put("subscriptions", () -> store.subscriptions().find(SCOPE, List.of("s-1")));
        calls.put(
                "subscription page", () -> store.subscriptions().ofCustomer(SCOPE, "c-1", null, 5));
        calls.put("subscription count", () -> store.subscriptions().count(SCOPE, "c-1"));
        return calls;
    }

    private void everythingIsUnavailable() {
        everythingIsUnavailable(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** All at the same time, because each waits as long as it may. */
    private void everythingIsUnavailable(ExecutorService threads) {
        Map<String, Future<Throwable>> thrown = new HashMap<>();
        try (threads) {
            calls().forEach((name, call) ->
                    thrown.put(name, threads.submit(() -> catchThrowable(call))));
        }
        assertThat(thrown)
                .allSatisfy((name, future) ->
                        assertThat(future.resultNow()).as(name).isInstanceOf(Unavailable.class));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private void everythingIsThere() {
        assertThat(logs.count(SCOPE, question)).isEqualTo(100);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aDatabaseThatCutsConnectionsIsUnavailableUntilItIsBack() {
        gate.shut();
        everythingIsUnavailable();
        gate.open();
        everythingIsThere();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsUnavailableUntilItIsBack() {
        gate.block();
        everythingIsUnavailable();
        gate.open();
        everythingIsThere();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsUnavailableOnOtherThreadsAsWell() {
        gate.block();
        everythingIsUnavailable(Executors.newCachedThreadPool());
        gate.open();
        everythingIsThere();
    }

    @Test
    void aStreamThatIsCutEndsAsUnavailable() {
        assertThatThrownBy(
                        () -> logs.forEach(SCOPE, question, Selection.POSITION, _ -> gate.shut()))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void healthSaysNothingButUpOrDown() {
        assertThat(health.health().getDetails()).isEmpty();
        gate.shut();
        assertThat(health.health().getDetails()).isEmpty();
    }

    @Test
    void anEngineThatStopsOrIsTooBusyIsUnavailable() {
        assertThat(
                        List.of(
                                "terminating connection due to administrator command",
                                "failed to connect to `user=postgres database=postgres`",
                                "FATAL: sorry, too many clients already"))
                .allMatch(message -> Outages.isOutage(error(1, message)));
    }

    @Test
    void aMistakeOfOursIsNotAnOutage() {
        assertThat(Outages.isOutage(error(1, "invalid bson type - not supported yet"))).isFalse();
        assertThat(Outages.isOutage(error(2, "failed to connect to"))).isFalse();
        assertThatThrownBy(() ->
                        Outages.during(() -> {
                            throw error(2, "bad hint");
                        }))
                .isInstanceOf(MongoCommandException.class);
    }

    private static MongoCommandException error(int code, String message) {
        return new MongoCommandException(
                new BsonDocument("code", new BsonInt32(code))
                        .append("errmsg", new BsonString(message)),
                new ServerAddress());
    }
}
