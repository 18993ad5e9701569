package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.Action;
import activitylog.activity.ActionCategory;
import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Customer;
import activitylog.activity.Customers;
import activitylog.activity.KnownCustomer;
import activitylog.activity.TopCounts;
import graphql.schema.DataFetchingEnvironment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code type ActivitySummary} from what was counted. */
@Controller
class SummaryFields {

    private final Customers customers;

    SummaryFields(Customers customers) {
        this.customers = customers;
    }

    @SchemaMapping
    List<DayCount> perDay(ActivitySummary summary) {
        Map<String, Long> counted =
                summary.all(CountedBy.DAY).stream()
                        .collect(
                                Collectors.toMap(
                                        day -> Objects.requireNonNull(day.value()),
                                        Counted::count));
        return summary.period()
                .from()
                .datesUntil(summary.period().to().plusDays(1))
                .map(day -> new DayCount(day, counted.getOrDefault(day.toString(), 0L)))
                .toList();
    }

    @SchemaMapping
    MostFrequent<ActionCount> perAction(
            ActivitySummary summary, @Argument @Nullable Integer first) {
        return MostFrequent.of(
                summary.top(CountedBy.ACTION, first),
                each -> new ActionCount(action(each), each.count()));
    }

    /** What the store counts is actions: their categories are known here alone. */
    @SchemaMapping
    MostFrequent<CategoryCount> perCategory(
            ActivitySummary summary, @Argument @Nullable Integer first) {
        Map<ActionCategory, Long> sums = new EnumMap<>(ActionCategory.class);
        for (Counted each : summary.all(CountedBy.ACTION)) {
            sums.merge(action(each).category(), each.count(), Long::sum);
        }
        List<Counted> all =
                sums.entrySet().stream()
                        .map(sum -> new Counted(sum.getKey().name(), sum.getValue()))
                        .toList();
        return MostFrequent.of(
                TopCounts.of(all, ActivitySummary.size(first)),
                each ->
                        new CategoryCount(
                                ActionCategory.valueOf(String.valueOf(each.value())),
                                each.count()));
    }

    private static Action action(Counted counted) {
        return new Action(Objects.requireNonNull(counted.value()));
    }

    @SchemaMapping
    MostFrequent<CustomerCount> perCustomer(
            ActivitySummary summary,
            @Argument @Nullable Integer first,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        TopCounts top = summary.top(CountedBy.CUSTOMER, first);
        boolean named = env.getSelectionSet().contains("top/customer/companyName");
        Map<String, Customer> known = named ? named(viewer, top) : Map.of();
        return MostFrequent.of(
                top, each -> new CustomerCount(customer(each.value(), known), each.count()));
    }

    private Map<String, Customer> named(Viewer viewer, TopCounts top) {
        List<String> ids = top.top().stream().map(Counted::value).filter(Objects::nonNull).toList();
        return customers.find(viewer.scope(), ids).stream()
                .map(KnownCustomer::customer)
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    private static @Nullable Customer customer(@Nullable String id, Map<String, Customer> known) {
        return id == null ? null : known.getOrDefault(id, new Customer(id, null));
    }

    @SchemaMapping
    MostFrequent<PartnerUserCount> perPartnerUser(
            ActivitySummary summary, @Argument @Nullable Integer first) {
        return MostFrequent.of(summary.top(CountedBy.PARTNER_USER, first), PartnerUserCount::of);
    }

    @SchemaMapping
    MostFrequent<StatusCount> perStatus(
            ActivitySummary summary, @Argument @Nullable Integer first) {
        return MostFrequent.of(summary.top(CountedBy.STATUS, first), StatusCount::of);
    }
}
