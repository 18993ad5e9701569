package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Inquiry;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every list is an ordered scan of the index that is there for it, also right after the logs were
 * loaded, when the engine knows nothing about them yet.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".+")
class PlansTests {

    private static final Scope SCOPE = new Scope("tenant");
    private static final List<String> ONE = List.of("s-1");
    private static final List<String> SEVERAL = List.of("s-1", "s-2");

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
    }

    @AfterAll
    void drop() {
        engine.close();
    }

    static Stream<Case> filters() {
        Map<String, LogIndex> own = new LinkedHashMap<>();
        own.put("customerId", LogIndexes.BY_CUSTOMER);
        own.put("action", LogIndexes.BY_ACTION);
        own.put("partnerUser", LogIndexes.BY_PARTNER_USER);
        own.put("subscriptionId", LogIndexes.BY_SUBSCRIPTION);
        own.put("correlationId", LogIndexes.BY_CORRELATION);
        return Stream.concat(
                Stream.of(new Case("no filter", ActivityLogFilter.ANY, LogIndexes.BY_TIME)),
                OneFilter.components().stream()
                        .flatMap(name ->
                                name.equals("companyNameContains")
                                        ? Stream.of(filter(name, "con", LogIndexes.BY_TIME))
                                        : Stream.of(
                                                filter(
                                                        name,
                                                        ONE,
                                                        own.getOrDefault(name, LogIndexes.BY_TIME)),
                                                filter(name, SEVERAL, LogIndexes.BY_TIME))));
    }

    private static Case filter(String component, Object value, LogIndex index) {
        return new Case(component + " " + value, OneFilter.of(component, value), index);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aListIsAnOrderedIndexScan(Case each) {
        Position place = new Position(Instant.parse("2024-02-01T06:00:00Z"), "log_2500");
        for (ActivityLogOrder order :
                List.of(ActivityLogOrder.NEWEST_FIRST, ActivityLogOrder.OLDEST_FIRST)) {
            Question question =
                    new Inquiry(StoreContract.YEAR, each.filter(), order)
                            .at(new Snapshot(StoreContract.LATER, LocalDate.EPOCH));
            check(each, question, "first page", Seek.first(51));
            check(each, question, "keyset page", new Seek(place, null, false, 51));
            check(each, question, "backward page", new Seek(null, place, true, 51));
        }
    }

    private void check(Case each, Question question, String page, Seek seek) {
        engine.forget();
        engine.logs().page(SCOPE, question, seek, Selection.POSITION);
        Plan plan = Plan.of(engine.database(), engine.commands("find").getFirst());
        String row =
                "%-28s %-4s %-13s %-15s %s"
                        .formatted(
                                each,
                                question.order().direction(),
                                page,
                                each.index().name(),
                                plan.steps());
        System.out.println("Plan: " + row);
        assertThat(plan.sorts()).as(row).isFalse();
        assertThat(plan.reads(each.index())).as("%s %s", row, plan).isTrue();
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
