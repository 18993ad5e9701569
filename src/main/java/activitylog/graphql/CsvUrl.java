package activitylog.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.Inquiry;
import activitylog.activity.InquiryParameters;
import activitylog.activity.Period;
import activitylog.activity.PeriodInput;
import java.net.URLEncoder;
import java.util.stream.Collectors;

/** The address of an answer as CSV. */
final class CsvUrl {

    private static final String PATH = "/activity-logs.csv";

    private CsvUrl() {}

    /** The address, with the period that was settled on, so that it stays the same tomorrow. */
    static String of(Inquiry asked, Period period) {
        Inquiry settled =
                new Inquiry(settled(asked.period(), period), asked.filter(), asked.order());
        return InquiryParameters.print(settled).entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> pair(entry.getKey(), value)))
                .collect(Collectors.joining("&", PATH + "?", ""));
    }

    private static PeriodInput settled(PeriodInput asked, Period period) {
        boolean instants = asked.since() != null || asked.until() != null;
        return instants
                ? new PeriodInput(null, null, period.zone(), period.since(), period.until())
                : new PeriodInput(period.from(), period.to(), period.zone(), null, null);
    }

    private static String pair(String name, String value) {
        return name + '=' + URLEncoder.encode(value, UTF_8);
    }
}
