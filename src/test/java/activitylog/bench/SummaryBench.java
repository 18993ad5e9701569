package activitylog.bench;

import activitylog.Caller;
import activitylog.access.Role;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Summaries of one month of 100,000 logs, of a tenant that has 1,000,000, over HTTP. The log is
 * loaded if it is not there, and kept.
 */
class SummaryBench extends BenchServer {

    private static final int ROUNDS = Integer.getInteger("rounds", 11);
    private static final LocalDate END = LocalDate.parse("2026-11-01");
    private static final int SLICES = 10;
    private static final int SLICE = 100_000;
    private static final int DAYS = 30;

    private static final Map<String, String> QUESTIONS = questions();

    @LocalServerPort int port;

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

    /** Each slice has 90 days, so that a month in the middle has logs of three. */
    private void load() {
        if (databases.getMongoDatabase().getCollection("activity_logs").estimatedDocumentCount()
                > 0) {
            return;
        }
        for (int slice = 0; slice < SLICES; slice++) {
            LocalDate end = END.minusDays((long) DAYS * slice);
            take(records(slice, SLICE, end.atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    @Test
    void measure() {
        load();
        Caller caller =
                new Caller(
                        HttpClient.newHttpClient(),
                        "http://127.0.0.1:" + port,
                        ISSUER.token(SCOPE.tenant(), Role.GLOBAL_ADMIN));
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
