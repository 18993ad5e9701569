package activitylog.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.ExportCheckpoint;
import activitylog.activity.ExportOrder;
import activitylog.activity.ExportParameter;
import activitylog.activity.ExportReceipt;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How to go on with a file that was cut.
 *
 * @param bytes how many of those that arrived to keep
 * @param after the cursor of the last log in them; null: the file begins anew
 * @param url of what to put behind them
 */
record ExportResumption(long bytes, @Nullable String after, String url) {

    /** What was left open in the request is said, so that the answer is the same once more. */
    private static final Set<String> SETTLED = Set.of("asOf", "after", "columns", "lang", "layout");

    private static final Set<String> PERIOD = Set.of("from", "to", "zone", "since", "until");

    /** For somebody who has the first bytes of the file. */
    static ExportResumption of(
            ExportReceipt receipt, List<ExportParameter> parameters, long bytes) {
        ExportCheckpoint kept = receipt.progress().within(bytes);
        String after = kept == null ? receipt.order().after() : kept.cursor();
        return new ExportResumption(
                kept == null ? 0 : kept.bytes(), after, url(receipt.order(), parameters, after));
    }

    private static String url(
            ExportOrder order, List<ExportParameter> asked, @Nullable String after) {
        List<ExportParameter> all = new ArrayList<>(asked);
        all.removeIf(parameter -> SETTLED.contains(parameter.name()));
        if (after == null) {
            all.removeIf(parameter -> PERIOD.contains(parameter.name()));
            all.add(one("since", order.period().since().toString()));
            all.add(one("until", order.period().until().toString()));
            all.add(one("zone", order.period().zone().getId()));
            all.add(one("asOf", order.asOf().toString()));
        } else {
            all.add(one("after", after));
        }
        if (!order.columns().isEmpty()) {
            all.add(one("layout", order.layout()));
            all.add(one("columns", String.join(",", order.columns())));
        }
        all.add(one("lang", order.language().locale().toLanguageTag()));
        return all.stream()
                .flatMap(each -> each.values().stream().map(value -> pair(each.name(), value)))
                .collect(Collectors.joining("&", "/activity-logs." + order.form() + '?', ""));
    }

    private static ExportParameter one(String name, String value) {
        return new ExportParameter(name, List.of(value));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + '=' + URLEncoder.encode(value, UTF_8);
    }
}
