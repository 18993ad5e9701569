package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.FilterTree;
import activitylog.activity.Inquiry;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Snapshot;
import com.mongodb.client.model.CountOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every list is a scan of the index that is there for it: an ordered one, or one of few logs that
 * are looked up by their terms and brought into order here. The engine never sorts, also right
 * after the logs were loaded, when it knows nothing about them yet.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".+")
class PlansTests {

    private static final Scope SCOPE = new Scope("tenant");

    /** Logs that are looked up at once, at most, where a page of 51 is wanted. */
    private static final long FEW = 4 * 51;

    /** The same for an export. */
    private static final long PART = 4_000;

    private Engine engine;

    record Case(String name, ActivityLogFilter filter, LogIndex index) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void load() {
        engine = Engine.at(System.getenv("MONGODB_URI"));
        RandomLogs source = new RandomLogs(new Random(1));
        engine.logs().take(SCOPE, source.logs(5000));
        engine.logs().take(SCOPE, IntStream.range(0, 200).mapToObj(PlansTests::unusual).toList());
    }

    /** A log every six hours, fewer than one in 16. */
    private static ActivityLog unusual(int number) {
        return aLog("unusual_" + number)
                .occurredAt(
                        Instant.parse("2024-02-01T00:00:00Z").plus(Duration.ofHours(6L * number)))
                .status("unusual")
                .customer("c-unusual", "Unusual Ltd.")
                .build();
    }

    @AfterAll
    void drop() {
        engine.close();
    }

    static Stream<Case> filters() {
        LogIndex term = LogIndexes.BY_TERM;
        return Stream.of(
                filter(Map.of(), LogIndexes.BY_TIME),
                filter(Map.of("customerId", "c-1"), LogIndexes.BY_CUSTOMER),
                filter(Map.of("customerId", List.of("c-1", "c-2")), term),
                filter(Map.of("companyNameContains", "con"), term),
                filter(Map.of("companyNameContains", "nobody"), term),
                filter(Map.of("action", "create_order"), LogIndexes.BY_ACTION),
                filter(Map.of("action", List.of("create_order", "add_customer")), term),
                filter(Map.of("category", "ORDER"), term),
                filter(Map.of("category", List.of("DEVICE", "CUSTOMER")), term),
                filter(Map.of("category", "OTHER"), term),
                filter(Map.of("partnerUser", "Ann@fabrikam.example"), term),
                filter(Map.of("partnerUser", List.of("ann@fabrikam.example", "x")), term),
                filter(Map.of("status", "failed"), term),
                filter(Map.of("status", List.of("failed", "succeeded")), term),
                filter(Map.of("resourceType", "order"), term),
                filter(Map.of("resourceId", "O-1"), term),
                filter(Map.of("subscriptionId", "s-1"), term),
                filter(Map.of("subscriptionId", List.of("s-1", "s-2")), term),
                filter(Map.of("orderId", "o-2"), term),
                filter(Map.of("orderId", List.of("o-2", "nobody")), term),
                filter(Map.of("application", "portal"), term),
                filter(Map.of("correlationId", "k-1"), term),
                filter(Map.of("correlationId", List.of("k-1", "k-2")), term),
                filter(Map.of("text", "fabrikam"), term),
                filter(Map.of("text", "fab"), term),
                filter(Map.of("text", "nobody"), term),
                filter(Map.of("text", "unusual"), term),
                filter(Map.of("text", "unus"), term),
                filter(Map.of("status", "unusual"), term),
                filter(Map.of("companyNameContains", "usual"), term),
                filter(Map.of("status", "unusual", "text", "unus"), term),
                filter(Map.of("status", "succeeded", "text", "unus"), term),
                filter(Map.of("text", "order contoso"), term),
                filter(Map.of("and", Map.of("status", "failed")), term),
                filter(
                        Map.of("or", List.of(Map.of("status", "failed"), Map.of("text", "u"))),
                        term),
                filter(Map.of("not", Map.of("status", "failed")), LogIndexes.BY_TIME));
    }

    private static Case filter(Map<String, Object> tree, LogIndex index) {
        return new Case(tree.toString(), FilterTree.parse("filter", tree), index);
    }

    @Test
    void everyFieldOfAFilterIsAmongTheQuestions() {
        List<String> asked = filters().map(Case::name).toList();
        assertThat(ActivityLogFilter.class.getRecordComponents())
                .allSatisfy(field ->
                        assertThat(asked).anyMatch(name -> name.contains(field.getName() + '=')));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aListIsReadByItsIndexWithoutASort(Case each) {
        Position place = new Position(Instant.parse("2024-02-01T06:00:00Z"), "log_2500");
        for (ActivityLogOrder order :
                List.of(ActivityLogOrder.NEWEST_FIRST, ActivityLogOrder.OLDEST_FIRST)) {
            Question question =
                    new Inquiry(StoreContract.YEAR, each.filter(), order)
                            .at(new Snapshot(StoreContract.LATER, LocalDate.EPOCH));
            checkPage(each, question, "first page", Seek.first(51));
            checkPage(each, question, "keyset page", new Seek(place, null, false, 51));
            checkPage(each, question, "backward page", new Seek(null, place, true, 51));
            engine.forget();
            engine.logs().forEach(SCOPE, question, Selection.POSITION, PlansTests::ignore);
            check(each, question, "export", PART);
        }
    }

    private void checkPage(Case each, Question question, String page, Seek seek) {
        engine.forget();
        engine.logs().page(SCOPE, question, seek, Selection.POSITION);
        check(each, question, page, FEW);
    }

    private void check(Case each, Question question, String list, long few) {
        for (BsonDocument find : finds()) {
            Plan plan = Plan.of(engine.database(), find);
            boolean byTerm = plan.looksUpIn(LogIndexes.BY_TERM);
            long lookedUp = byTerm ? given(find) : 0;
            String row =
                    "%-50s %-4s %-13s %-15s %4d looked up, %s"
                            .formatted(
                                    each,
                                    question.order().direction(),
                                    list,
                                    find.getString("hint", new BsonString("no hint")).getValue(),
                                    lookedUp,
                                    plan.steps());
            System.out.println("Plan: " + row);
            assertThat(plan.sorts()).as(row).isFalse();
            if (each.index() == LogIndexes.BY_TERM && byTerm) {
                assertThat(lookedUp).as(row).isLessThanOrEqualTo(few);
            } else {
                // Where a term is in most of the logs of an hour, they are gone through.
                LogIndex ordered =
                        each.index() == LogIndexes.BY_TERM ? LogIndexes.BY_TIME : each.index();
                assertThat(plan.reads(ordered)).as("%s %s", row, plan).isTrue();
            }
        }
    }

    private List<BsonDocument> finds() {
        return engine.commands("find").stream()
                .filter(find -> find.getString("find").getValue().equals(MongoActivityLogs.LOGS))
                .toList();
    }

    /** How many the find gives. */
    private long given(BsonDocument find) {
        int limit = find.getInt32("limit", new BsonInt32(Integer.MAX_VALUE)).getValue();
        return engine.database()
                .getCollection(MongoActivityLogs.LOGS)
                .countDocuments(find.getDocument("filter"), new CountOptions().limit(limit));
    }

    @Test
    void aStreamIsAnOrderedIndexScan() {
        Question question =
                Inquiry.DEFAULT.at(
                        new Snapshot(StoreContract.LATER, LocalDate.parse("2024-02-03")));
        engine.forget();
        engine.logs().forEach(SCOPE, question, Selection.POSITION, PlansTests::ignore);
        Plan plan = Plan.of(engine.database(), engine.commands("find").getFirst());
        assertThat(plan.sorts()).isFalse();
        assertThat(plan.reads(LogIndexes.BY_TIME)).isTrue();
    }

    private static void ignore(ActivityLog log) {
        assertThat(log).isNotNull();
    }

    @Test
    void thePresentMomentIsFoundByTheTenantAlone() {
        engine.forget();
        engine.logs().asOf(SCOPE);
        Plan plan = Plan.of(engine.database(), engine.commands("find").getFirst());
        System.out.println("Plan: asOf " + plan.steps());
        assertThat(plan.nodes().toString()).contains("\"_id_\"").doesNotContain("COLLSCAN");
    }

    @Test
    void aLogIsFoundByItsIdAlone() {
        engine.forget();
        engine.logs().find(SCOPE, "log_1", Selection.POSITION);
        Plan plan = Plan.of(engine.database(), engine.commands("find").getFirst());
        System.out.println("Plan: find " + plan.steps());
        assertThat(plan.nodes().toString()).contains("\"_id_\"").doesNotContain("COLLSCAN");
    }
}
