package activitylog.bench;

import activitylog.Caller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * First pages of 50 of one million logs, by filter, beside the first page without a filter, in
 * turns. Each filter has some values; for each of them the first asking is told by itself, because
 * the server learns how dense the logs of a value are.
 */
class FilterBench extends BenchServer {

    private static final int ROUNDS = Integer.getInteger("rounds", 60);
    private static final int WARMING = Integer.getInteger("warming", 10_000);
    private static final String PAGE =
            "query ($filter: ActivityLogFilter, $from: LocalDate!, $to: LocalDate!) {"
                    + " activityLogs(period: {from: $from, to: $to}, filter: $filter, first: 50) {"
                    + " nodes { occurredAt affectedCustomer { companyName subscriptionsUrl }"
                    + " action { code } partnerUser { principalName } }"
                    + " pageInfo { hasNextPage endCursor } } }";

    /** Times in microseconds: of the first askings, and of all others. */
    private record Times(List<Long> first, List<Long> later) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    @Test
    void compare() {
        loadMillion();
        Caller caller = caller();
        ToLongFunction<Map<String, Object>> asking = filter -> micros(caller, filter);
        for (int i = 0; i < WARMING; i++) {
            asking.applyAsLong(Map.of());
            asking.applyAsLong(Map.of("text", "warming" + i % 10, "status", List.of("succeeded")));
        }
        Map<String, List<Map<String, Object>>> questions =
                new FilterQuestions(databases.getMongoDatabase(), SCOPE.tenant()).all();
        Map<String, Times> times = new LinkedHashMap<>();
        List<Long> unfiltered = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<Map<String, Object>>> each : questions.entrySet()) {
                List<Map<String, Object>> values = each.getValue();
                unfiltered.add(asking.applyAsLong(Map.of()));
                long time = asking.applyAsLong(values.get(round % values.size()));
                Times all = times.computeIfAbsent(each.getKey(), _ -> new Times());
                (round < values.size() ? all.first() : all.later()).add(time);
            }
        }
        print(questions, times, median(unfiltered));
    }

    private static void print(
            Map<String, List<Map<String, Object>>> questions,
            Map<String, Times> times,
            long unfiltered) {
        System.out.printf("| filter | ms | times the page | the first time | values |%n");
        System.out.printf("|---|--:|--:|--:|---|%n");
        System.out.printf("| none | %.1f | 1 | | |%n", unfiltered / 1e3);
        times.forEach((name, each) ->
                System.out.printf(
                        "| %s | %.1f | %.1f | %.1f | %s |%n",
                        name,
                        median(each.later()) / 1e3,
                        (double) median(each.later()) / unfiltered,
                        (double) median(each.first()) / unfiltered,
                        questions.get(name)));
    }

    private static long micros(Caller caller, Map<String, Object> filter) {
        Map<String, Object> variables =
                Map.of(
                        "filter", filter,
                        "from", END.minusDays(370).toString(),
                        "to", END.toString());
        long start = System.nanoTime();
        String body = caller.ask(PAGE, variables).body();
        long time = (System.nanoTime() - start) / 1_000;
        if (body.contains("\"errors\"")) {
            throw new IllegalStateException(filter + ": " + body);
        }
        return time;
    }
}
