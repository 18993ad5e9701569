package activitylog.bench;

import activitylog.Caller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Summaries of one month of 100,000 logs, of a tenant that has 1,000,000, over HTTP. The log is
 * loaded if it is not there, and kept.
 */
class SummaryBench extends BenchServer {

    private static final int ROUNDS = Integer.getInteger("rounds", 11);
    private static final Map<String, String> QUESTIONS = questions();

    private static Map<String, String> questions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("total", "total");
        all.put("per day", "total perDay { day count }");
        all.put("per action", "perAction { top { action { code } count } }");
        all.put("per customer", "perCustomer { top { customer { companyName } count } }");
        all.put(
                "everything",
                "total perDay { day count } perAction { top { count } } perCategory { top { count } }"
                        + " perCustomer { top { customer { companyName } count } }"
                        + " perPartnerUser { top { partnerUser { principalName } count } }"
                        + " perStatus { top { status { code } count } }");
        return all;
    }

    @Test
    void measure() {
        loadMillion();
        Caller caller = caller();
        LocalDate to = END.minusDays(100);
        String question =
                "{ activitySummary(period: {from: \"%s\", to: \"%s\", zone: \"Europe/Stockholm\"}) { %s } }";
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, String> each : QUESTIONS.entrySet()) {
                String asked = question.formatted(to.minusDays(DAYS - 1), to, each.getValue());
                long millis = millis(() -> answered(caller.ask(asked, Map.of()).body()));
                if (round > 0) {
                    times.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(millis);
                }
            }
        }
        String total =
                caller.ask(question.formatted(to.minusDays(DAYS - 1), to, "total"), Map.of())
                        .body();
        System.out.println("One month: " + total);
        times.forEach((name, all) ->
                System.out.printf("%-14s median %d ms of %s%n", name, median(all), all));
    }

    private static void answered(String body) {
        if (body.contains("errors")) {
            throw new IllegalStateException(body);
        }
    }
}
