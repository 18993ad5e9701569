package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogBuilder;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.FilterTree;
import activitylog.activity.InMemoryActivityLogs;
import activitylog.activity.Inquiry;
import activitylog.activity.InquiryParameters;
import activitylog.activity.PeriodInput;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Snapshot;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A file has the logs of the list, in the order of the list, whatever the question. */
class ExportMatchesPagesTests {

    private static final List<String> CUSTOMERS = List.of("c-1", "c-2", "c-3");
    private static final List<String> ACTIONS = List.of("create_order", "add_customer", "new_one");
    private static final List<String> STATUSES = List.of("succeeded", "failed");
    private static final List<String> SUBSCRIPTIONS = List.of("s-1", "s-2", "s-3", "s-4");

    private static final InMemoryActivityLogs LOGS = new InMemoryActivityLogs();
    private static ExportServer server;

    @BeforeAll
    static void start() {
        Random random = new Random(7);
        List<ActivityLog> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            all.add(randomLog(random, i));
        }
        LOGS.take(ExportServer.SCOPE, all);
        server = ExportServer.start(LOGS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @RepeatedTest(40)
    void aFileIsTheSameAsAllPages(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Inquiry inquiry = randomInquiry(new Random(seed));
        assertThat(exported(inquiry)).as("seed %d: %s", seed, inquiry).isEqualTo(walked(inquiry));
    }

    private static List<String> exported(Inquiry inquiry) throws IOException {
        String query =
                InquiryParameters.print(inquiry).entrySet().stream()
                        .flatMap(each ->
                                each.getValue().stream()
                                        .map(value -> each.getKey() + '=' + encoded(value)))
                        .collect(Collectors.joining("&", "?columns=id&bom=false&", ""));
        return Csv.text(server.get(query).body()).lines().skip(1).toList();
    }

    private static List<String> walked(Inquiry inquiry) {
        LocalDate today = LocalDate.ofInstant(ExportServer.NOW, inquiry.period().zoneOrUtc());
        Question question = inquiry.at(new Snapshot(LOGS.asOf(ExportServer.SCOPE), today));
        List<String> ids = new ArrayList<>();
        List<ActivityLog> page = page(question, null);
        while (!page.isEmpty()) {
            page.forEach(log -> ids.add(log.id()));
            page = page(question, Position.of(page.getLast()));
        }
        return ids;
    }

    private static List<ActivityLog> page(Question question, @Nullable Position after) {
        Seek seek = new Seek(after, null, false, 37);
        return LOGS.page(ExportServer.SCOPE, question, seek, Selection.POSITION);
    }

    private static ActivityLog randomLog(Random random, int number) {
        ActivityLogBuilder log =
                aLog("log_" + number)
                        .occurredAt(ExportServer.NOW.minusSeconds(random.nextInt(1_500) * 3_600L))
                        .action(one(random, ACTIONS))
                        .status(one(random, STATUSES))
                        .subscriptionIds(one(random, SUBSCRIPTIONS), one(random, SUBSCRIPTIONS));
        return random.nextInt(5) == 0
                ? log.customer(null).build()
                : log.customer(one(random, CUSTOMERS), "Företag " + random.nextInt(9)).build();
    }

    private static Inquiry randomInquiry(Random random) {
        ActivityLogFilter filter = FilterTree.parse("filter", randomFilter(random));
        return new Inquiry(
                randomPeriod(random),
                filter,
                random.nextBoolean()
                        ? ActivityLogOrder.NEWEST_FIRST
                        : ActivityLogOrder.OLDEST_FIRST);
    }

    /** Now and then one that has no flat form. */
    private static Map<String, Object> randomFilter(Random random) {
        Map<String, Object> filter = new HashMap<>();
        filter.put("customerId", maybe(random, CUSTOMERS));
        filter.put("action", maybe(random, ACTIONS));
        filter.put("status", maybe(random, STATUSES));
        filter.put("subscriptionId", maybe(random, SUBSCRIPTIONS));
        if (random.nextInt(4) == 0) {
            filter.put("companyNameContains", "foretag " + random.nextInt(9));
        }
        if (random.nextInt(4) == 0) {
            filter.put("text", "Företag ann.@fabrikam");
        }
        return switch (random.nextInt(5)) {
            case 0 -> Map.of("not", filter, "category", "ORDER");
            case 1 -> Map.of("or", List.of(filter, Map.of("status", "failed")));
            case 2 -> Map.of("and", List.of(filter, Map.of("status", "failed")));
            default -> filter;
        };
    }

    private static PeriodInput randomPeriod(Random random) {
        ZoneId zone = ZoneId.of(one(random, List.of("UTC", "Europe/Stockholm", "Asia/Kolkata")));
        if (random.nextInt(4) == 0) {
            return new PeriodInput(null, null, zone, null, null);
        }
        LocalDate from = LocalDate.parse("2026-09-20").plusDays(random.nextInt(60));
        return new PeriodInput(from, from.plusDays(random.nextInt(30)), zone, null, null);
    }

    private static @Nullable List<String> maybe(Random random, List<String> values) {
        return random.nextBoolean() ? null : List.of(one(random, values), one(random, values));
    }

    private static String one(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
