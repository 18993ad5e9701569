package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.Customer;
import activitylog.activity.Inquiry;
import activitylog.activity.PartnerUser;
import activitylog.activity.PeriodInput;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Snapshot;
import activitylog.activity.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers of logs are those of the lists that they are the numbers of. */
interface CountsContract extends StoreContract {

    Set<CountedBy> ALL = EnumSet.allOf(CountedBy.class);

    private List<Counted> counted(Question question, CountedBy way) {
        List<Counted> alone = by(counts().count(scope(), question, Set.of(way)), way);
        assertThat(by(counts().count(scope(), question, ALL), way))
                .containsExactlyInAnyOrderElementsOf(alone);
        return alone;
    }

    private static List<Counted> by(Counts counts, CountedBy way) {
        return counts.by().getOrDefault(way, List.of());
    }

    @Test
    default void nothingIsNoValueAtAll() {
        assertThat(counts().count(scope(), newestFirst(), Set.of()))
                .isEqualTo(new Counts(0, Map.of()));
        Counts counts = counts().count(scope(), newestFirst(), ALL);
        assertThat(counts.total()).isZero();
        assertThat(counts.by()).containsOnlyKeys(ALL);
        assertThat(counts.by().values()).allMatch(List::isEmpty);
    }

    @Test
    default void logsWithoutAValueAreCountedTogether() {
        given(
                aLog("log_1").customer((Customer) null).partnerUser(null).status(null).build(),
                aLog("log_2").customer((Customer) null).partnerUser(null).status(null).build(),
                aLog("log_3").customer("c-1", null).partnerUser("ann").status("odd").build());
        assertThat(counted(newestFirst(), CountedBy.CUSTOMER))
                .containsExactlyInAnyOrder(new Counted(null, 2), new Counted("c-1", 1));
        assertThat(counted(newestFirst(), CountedBy.PARTNER_USER))
                .containsExactlyInAnyOrder(new Counted(null, 2), new Counted("ann", 1));
        assertThat(counted(newestFirst(), CountedBy.STATUS))
                .containsExactlyInAnyOrder(new Counted(null, 2), new Counted("odd", 1));
    }

    @Test
    default void aPartnerUserIsOneInWhateverCase() {
        given(
                aLog("log_1").partnerUser("Ann@Fabrikam.example").build(),
                aLog("log_2").partnerUser("ann@Fabrikam.example").build(),
                aLog("log_3").partnerUser("ANN@FABRIKAM.EXAMPLE").build());
        assertThat(counted(newestFirst(), CountedBy.PARTNER_USER))
                .containsExactly(new Counted("ann@Fabrikam.example", 3));
    }

    @Test
    default void aDayHasTheHoursThatTheClocksGiveIt() {
        // Spring forward on 2024-03-31 at 02:00, fall back on 2024-10-27 at 03:00.
        givenAt(
                "2024-03-30T22:59:59.999Z",
                "2024-03-30T23:00:00Z",
                "2024-03-31T21:59:59.999Z",
                "2024-03-31T22:00:00Z",
                "2024-10-26T21:59:59.999Z",
                "2024-10-26T22:00:00Z",
                "2024-10-27T22:59:59.999Z",
                "2024-10-27T23:00:00Z");
        assertThat(days("2024-01-01", "2024-12-31", "Europe/Stockholm"))
                .containsExactlyInAnyOrder(
                        new Counted("2024-03-30", 1),
                        new Counted("2024-03-31", 2),
                        new Counted("2024-04-01", 1),
                        new Counted("2024-10-26", 1),
                        new Counted("2024-10-27", 2),
                        new Counted("2024-10-28", 1));
    }

    @Test
    default void aDayNeedNotBeginAtAFullHour() {
        givenAt("2024-05-13T18:14:59.999Z", "2024-05-13T18:15:00Z", "2024-05-14T10:14:59.999Z");
        assertThat(days("2024-05-13", "2024-05-15", "Asia/Kathmandu"))
                .containsExactlyInAnyOrder(
                        new Counted("2024-05-13", 1), new Counted("2024-05-14", 2));
        assertThat(days("2024-05-13", "2024-05-15", "-08:00"))
                .containsExactly(new Counted("2024-05-13", 2), new Counted("2024-05-14", 1));
    }

    @Test
    default void aZoneMayChangeItsClocksManyTimes() {
        givenAt("2024-05-14T22:30:00Z");
        assertThat(days("2020-01-01", "2029-12-31", "Africa/Casablanca"))
                .containsExactly(new Counted("2024-05-14", 1));
        assertThat(days("2020-01-01", "2029-12-31", "Africa/Cairo"))
                .containsExactly(new Counted("2024-05-15", 1));
    }

    private void givenAt(String... moments) {
        List<ActivityLog> logs = new ArrayList<>();
        for (String moment : moments) {
            logs.add(aLog("log_" + logs.size()).occurredAt(moment).build());
        }
        given(logs);
    }

    private List<Counted> days(String from, String to, String zone) {
        return counted(question(from, to, zone, ActivityLogFilter.ANY), CountedBy.DAY);
    }

    private static Question question(
            String from, String to, String zone, ActivityLogFilter filter) {
        return question(from, to, zone, filter, LATER);
    }

    private static Question question(
            String from, String to, String zone, ActivityLogFilter filter, Instant asOf) {
        PeriodInput period =
                new PeriodInput(
                        LocalDate.parse(from), LocalDate.parse(to), ZoneId.of(zone), null, null);
        return new Inquiry(period, filter, ActivityLogOrder.NEWEST_FIRST)
                .at(new Snapshot(asOf, LocalDate.EPOCH));
    }

    @Test
    default void theNumbersAreThoseOfTheModel() {
        Random random = new Random(11);
        RandomLogs source = new RandomLogs(random);
        List<ActivityLog> logs = source.logs(300);
        List<ActivityLog> early = given(logs.subList(0, 200));
        Instant moment = logs().asOf(scope());
        given(logs.subList(200, 300));
        for (int round = 0; round < 60; round++) {
            boolean now = random.nextBoolean();
            Question question =
                    question(
                            "2024-01-31",
                            random.nextBoolean() ? "2024-02-01" : "2024-02-02",
                            random.nextBoolean() ? "UTC" : "America/St_Johns",
                            source.filter(random.nextInt(4)),
                            now ? LATER : moment);
            Set<CountedBy> ways =
                    ALL.stream().filter(_ -> random.nextInt(3) > 0).collect(Collectors.toSet());
            Counts counts = counts().count(scope(), question, ways);
            List<ActivityLog> answer = answer(now ? logs : early, question);
            String place = "round %s: %s by %s".formatted(round, question, ways);
            assertThat(counts.total())
                    .as(place)
                    .isEqualTo(answer.size())
                    .isEqualTo(logs().count(scope(), question));
            assertThat(counts.by()).as(place).containsOnlyKeys(ways);
            for (CountedBy way : ways) {
                assertThat(by(counts, way))
                        .as("%s: %s", place, way)
                        .containsExactlyInAnyOrderElementsOf(
                                expected(answer, log -> value(log, way, question)));
            }
        }
    }

    private static List<ActivityLog> answer(List<ActivityLog> logs, Question question) {
        Set<String> wanted = Set.copyOf(new Model(logs).answer(question.unbounded()));
        return logs.stream().filter(log -> wanted.contains(log.id())).toList();
    }

    /** The value in the form in which it is compared: spellings of names are told elsewhere. */
    private static @Nullable String value(ActivityLog log, CountedBy way, Question question) {
        Customer customer = log.affectedCustomer();
        PartnerUser user = log.partnerUser();
        Status status = log.status();
        return switch (way) {
            case DAY -> log.occurredAt().atZone(question.period().zone()).toLocalDate().toString();
            case ACTION -> log.action().code();
            case CUSTOMER -> customer == null ? null : customer.id();
            case PARTNER_USER -> user == null ? null : user.principalName();
            case STATUS -> status == null ? null : status.code();
        };
    }

    private static List<Counted> expected(
            List<ActivityLog> logs, Function<ActivityLog, @Nullable String> value) {
        Map<@Nullable String, Long> counts = new HashMap<>();
        Map<@Nullable String, String> shown = new HashMap<>();
        for (ActivityLog log : logs) {
            String each = value.apply(log);
            String folded = each == null ? null : each.toLowerCase(Locale.ROOT);
            boolean name = each != null && each.contains("@");
            counts.merge(name ? folded : each, 1L, Long::sum);
            if (name) {
                shown.merge(folded, each, (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        return counts.entrySet().stream()
                .map(each ->
                        new Counted(
                                shown.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .toList();
    }

    /** Whoever narrows the list down to a value finds as many logs as were counted. */
    @Test
    default void aNumberIsTheCountOfTheListWithThatValue() {
        RandomLogs source = new RandomLogs(new Random(12));
        given(source.logs(200));
        Map<CountedBy, String> filters =
                Map.of(
                        CountedBy.ACTION, "action",
                        CountedBy.CUSTOMER, "customerId",
                        CountedBy.PARTNER_USER, "partnerUser",
                        CountedBy.STATUS, "status");
        filters.forEach((way, component) -> {
            for (Counted each : counted(newestFirst(), way)) {
                if (each.value() != null) {
                    ActivityLogFilter narrow = OneFilter.of(component, List.of(each.value()));
                    Question question = question(narrow, ActivityLogOrder.NEWEST_FIRST);
                    assertThat(logs().count(scope(), question))
                            .as("%s", each)
                            .isEqualTo(each.count());
                }
            }
        });
    }

    @Test
    default void numbersHoldAtTheirMoment() {
        Question then =
                question(
                        "2024-05-01",
                        "2024-05-31",
                        "UTC",
                        ActivityLogFilter.ANY,
                        momentBetweenTwoLogs());
        for (Set<CountedBy> ways : List.of(Set.<CountedBy>of(), Set.of(CountedBy.DAY), ALL)) {
            assertThat(counts().count(scope(), then, ways).total()).isEqualTo(1);
        }
    }

    private Instant momentBetweenTwoLogs() {
        given(aLog("log_1").build());
        Instant moment = logs().asOf(scope());
        given(aLog("log_2").build());
        return moment;
    }

    @Test
    default void nothingOfAnotherTenantIsCounted() {
        given(aLog("log_1").build());
        Scope other = new Scope("another");
        logs().take(other, List.of(aLog("log_2").customer("c-2", "Other").build()));
        assertThat(counted(newestFirst(), CountedBy.CUSTOMER))
                .containsExactly(new Counted("0c39d6d5-c70d-4c55-bc02-f620844f3fd1", 1));
    }

    @Test
    default void anyTextIsAValue() {
        List<ActivityLog> logs = new ArrayList<>();
        for (String text : HostileTextContract.TEXTS) {
            logs.add(aLog("log_" + logs.size()).action(text).status(text).build());
        }
        given(logs);
        for (CountedBy way : List.of(CountedBy.ACTION, CountedBy.STATUS)) {
            assertThat(counted(newestFirst(), way))
                    .extracting(Counted::value)
                    .containsExactlyInAnyOrderElementsOf(HostileTextContract.TEXTS);
        }
    }

    @Test
    default void whateverIsCountedIsOneCommandOnAnIndex() {
        given(aLog("log_1").build());
        for (Set<CountedBy> ways : List.of(Set.<CountedBy>of(), Set.of(CountedBy.ACTION), ALL)) {
            assertThat(commands(newestFirst(), ways)).as("%s", ways).hasSize(1);
        }
    }

    @Test
    default void daysAreCountedOneByOneUnlessThereAreManyOrTermsAreLookedUp() {
        given(aLog("log_1").subscriptionIds("s-1").build());
        Set<CountedBy> day = Set.of(CountedBy.DAY);
        ActivityLogFilter subscription = OneFilter.of("subscriptionId", List.of("s-1"));
        assertThat(
                        commands(
                                question("2024-05-01", "2024-05-31", "UTC", ActivityLogFilter.ANY),
                                day))
                .hasSize(31);
        assertThat(
                        commands(
                                question("2022-01-01", "2024-12-31", "UTC", ActivityLogFilter.ANY),
                                day))
                .hasSize(1);
        assertThat(commands(question("2024-05-01", "2024-05-31", "UTC", subscription), day))
                // Without those that only find out how dense the logs are.
                .filteredOn(command -> !command.toString().contains("limit"))
                .hasSize(1);
    }

    @Test
    default void whenLogsWereRecordedIsOnlyLookedAtIfOneWasLater() {
        Question then =
                question(
                        "2024-05-01",
                        "2024-05-31",
                        "UTC",
                        ActivityLogFilter.ANY,
                        momentBetweenTwoLogs());
        Question now =
                question(
                        "2024-05-01",
                        "2024-05-31",
                        "UTC",
                        ActivityLogFilter.ANY,
                        logs().asOf(scope()));
        assertThat(commands(then, ALL))
                .isNotEmpty()
                .allMatch(command -> command.toString().contains("recordedAt"));
        assertThat(commands(now, ALL))
                .isNotEmpty()
                .noneMatch(command -> command.toString().contains("recordedAt"));
        engine().forget();
        assertThat(logs().count(scope(), then)).isEqualTo(1);
        assertThat(logs().count(scope(), now)).isEqualTo(2);
        assertThat(engine().commands("aggregate"))
                .extracting(command -> command.toString().contains("recordedAt"))
                .containsExactly(true, false);
    }

    private List<BsonDocument> commands(Question question, Set<CountedBy> ways) {
        engine().forget();
        counts().count(scope(), question, ways);
        assertThat(engine().commands("getMore")).isEmpty();
        // What has no order of its own is looked up by its terms.
        Set<String> indexes =
                ways.equals(Set.of(CountedBy.ACTION))
                        ? Set.of(LogIndexes.BY_ACTION.name())
                        : Set.of(
                                LogIndexes.of(question.filter()).name(), LogIndexes.BY_TERM.name());
        assertThat(engine().commands("find")).allMatch(command -> command.containsKey("maxTimeMS"));
        List<BsonDocument> commands = new ArrayList<>(engine().commands("aggregate"));
        engine().commands("find").stream()
                .filter(find -> find.getString("find").getValue().equals(MongoActivityLogs.LOGS))
                .forEach(commands::add);
        assertThat(commands)
                .allMatch(command -> command.containsKey("maxTimeMS"))
                .allMatch(command -> indexes.contains(command.getString("hint").getValue()));
        return commands;
    }

    @Test
    default void manyValuesAreAllCounted() {
        List<ActivityLog> logs = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            logs.add(aLog("log_" + i).customer("c-" + i, null).build());
        }
        given(logs);
        assertThat(counted(newestFirst(), CountedBy.CUSTOMER)).hasSize(2500);
    }
}
