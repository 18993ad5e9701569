package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.ActivityCounts;
import activitylog.activity.ActivityLogs;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.Inquiry;
import activitylog.activity.InvalidRequest;
import activitylog.activity.Period;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Answers {@code activitySummary}: counts all that is selected at once, and leaves it to {@link
 * SummaryFields} to show it.
 */
@Controller
class SummaryQueries {

    /** Ten years, and the days that a zone adds. */
    static final int MAX_DAYS = 3_660;

    private static final Counts NOTHING = new Counts(0, Map.of());

    private final ActivityLogs logs;
    private final ActivityCounts counts;
    private final Clock clock;

    SummaryQueries(ActivityLogs logs, ActivityCounts counts, Clock clock) {
        this.logs = logs;
        this.counts = counts;
        this.clock = clock;
    }

    @QueryMapping
    ActivitySummary activitySummary(
            @AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment env) {
        Inquiry inquiry = ConnectionArguments.inquiry(env, filter -> filter);
        return summary(viewer.scope(), inquiry, env.getSelectionSet());
    }

    /** As of the same moment as a list with its count. */
    private ActivitySummary summary(
            Scope scope, Inquiry inquiry, DataFetchingFieldSelectionSet selected) {
        Set<CountedBy> ways = ways(selected);
        boolean counted = !ways.isEmpty() || selected.contains("total");
        Question question =
                inquiry.at(inquiry.snapshot(counted ? logs.asOf(scope) : clock.instant(), clock));
        if (ways.contains(CountedBy.DAY)) {
            check(question.period());
        }
        return new ActivitySummary(
                question.period(),
                inquiry,
                counted ? counts.count(scope, question, ways) : NOTHING);
    }

    private static Set<CountedBy> ways(DataFetchingFieldSelectionSet selected) {
        Set<CountedBy> ways = EnumSet.noneOf(CountedBy.class);
        for (CountedBy way : CountedBy.values()) {
            if (selected.contains(way.part())) {
                ways.add(way);
            }
        }
        if (selected.contains("perCategory")) {
            ways.add(CountedBy.ACTION);
        }
        return ways;
    }

    private static void check(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        if (days > MAX_DAYS) {
            throw InvalidRequest.limit("period", days, MAX_DAYS + " days where perDay is selected");
        }
    }
}
