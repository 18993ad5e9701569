package activitylog.activity;

import activitylog.activity.FilterField.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Inquiry} in flat form, as parameters of a URL: the names are those of {@link
 * PeriodInput} and {@link ActivityLogFilter}, and {@code order}. A parameter that takes several
 * values is repeated. A filter with other filters in it has no flat form; it is printed as JSON.
 */
public final class InquiryParameters {

    private static final List<String> PERIOD = List.of("from", "to", "zone", "since", "until");
    private static final List<FilterField> FILTER = FilterTree.flat();

    /** The names of all parameters. */
    public static final List<String> NAMES =
            Stream.of(PERIOD, FILTER.stream().map(FilterField::name).toList(), List.of("order"))
                    .flatMap(List::stream)
                    .toList();

    /** The parameter with a filter as JSON, where its flat form is not enough. */
    public static final String JSON = FilterTree.ROOT;

    private InquiryParameters() {}

    /**
     * The inquiry that the parameters say.
     *
     * @param parameters names outside of {@link #NAMES} are not looked at
     * @throws InvalidRequest if a value is not of the form that its parameter takes
     */
    public static Inquiry parse(Map<String, List<String>> parameters) {
        return new Inquiry(period(parameters), filter(parameters), order(parameters));
    }

    /** The parameters that say the same as the inquiry; those that say nothing are left out. */
    public static Map<String, List<String>> print(Inquiry inquiry) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        PeriodInput period = inquiry.period();
        one(all, "from", period.from());
        one(all, "to", period.to());
        one(all, "zone", period.zone());
        one(all, "since", period.since());
        one(all, "until", period.until());
        filter(all, inquiry.filter());
        if (inquiry.order().direction() == OrderDirection.ASC) {
            one(all, "order", "asc");
        }
        return all;
    }

    private static void filter(Map<String, List<String>> all, ActivityLogFilter filter) {
        Map<String, Object> tree = FilterTree.print(filter);
        if (filter.parts().isEmpty()) {
            tree.forEach((name, value) -> all.put(name, texts(value)));
        } else {
            one(all, JSON, TreeJson.of(tree));
        }
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    private static PeriodInput period(Map<String, List<String>> all) {
        return new PeriodInput(
                value(all, "from", LocalDate::parse, "a day as yyyy-mm-dd"),
                value(all, "to", LocalDate::parse, "a day as yyyy-mm-dd"),
                value(all, "zone", ZoneId::of, "an IANA time zone such as Europe/Stockholm"),
                value(all, "since", InquiryParameters::instant, "a date-time as RFC 3339 has it"),
                value(all, "until", InquiryParameters::instant, "a date-time as RFC 3339 has it"));
    }

    private static ActivityLogFilter filter(Map<String, List<String>> all) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (FilterField field : FILTER) {
            List<String> values = all.get(field.name());
            if (values != null) {
                tree.put(field.name(), field.kind() == Kind.TEXT ? only(field, all) : values);
            }
        }
        return FilterTree.parse("", tree);
    }

    private static Object only(FilterField field, Map<String, List<String>> all) {
        String value = single(all, field.name());
        return value == null ? List.of() : value;
    }

    private static ActivityLogOrder order(Map<String, List<String>> all) {
        OrderDirection direction =
                value(
                        all,
                        "order",
                        text -> OrderDirection.valueOf(text.toUpperCase(Locale.ROOT)),
                        "asc or desc");
        return direction == OrderDirection.ASC
                ? ActivityLogOrder.OLDEST_FIRST
                : ActivityLogOrder.NEWEST_FIRST;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static <T> @Nullable T value(
            Map<String, List<String>> all, String name, Function<String, T> parse, String form) {
        String text = single(all, name);
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw InvalidRequest.argument(name, text, form);
        }
    }

    private static @Nullable String single(Map<String, List<String>> all, String name) {
        List<String> values = all.get(name);
        if (values != null && values.size() > 1) {
            throw InvalidRequest.argument(name, String.join(", ", values), "one value");
        }
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    private static void one(Map<String, List<String>> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, List.of(value.toString()));
        }
    }
}
