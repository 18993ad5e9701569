package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import activitylog.activity.ActivityCounts;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.FieldGroup;
import activitylog.activity.Hiding;
import activitylog.activity.InvalidRequest;
import activitylog.activity.Period;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is hidden is not told by numbers either. */
class MaskedActivityCountsTests {

    private static final Scope SCOPE = new Scope("t");
    private static final Set<CountedBy> ALL = EnumSet.allOf(CountedBy.class);
    private static final Counts KEPT = new Counts(7, Map.of());

    /** What may be hidden, by what is counted by it. */
    private static final Map<CountedBy, String> HOLDERS =
            Map.of(
                    CountedBy.ACTION, "ActivityLog.action",
                    CountedBy.CUSTOMER, "ActivityLog.affectedCustomer",
                    CountedBy.PARTNER_USER, "PartnerUser.principalName",
                    CountedBy.STATUS, "Status.code");

    private final Set<CountedBy> counted = new HashSet<>();

    private ActivityCounts hiding(String... fields) {
        ActivityCounts kept =
                (scope, question, ways) -> {
                    counted.addAll(ways);
                    return KEPT;
                };
        return new MaskedActivityCounts(kept, _ -> Hiding.fields(fields));
    }

    private static Question question(ActivityLogFilter filter) {
        return new Question(
                Period.EVER,
                filter,
                ActivityLogOrder.OLDEST_FIRST,
                Instant.parse("2030-01-01T00:00:00Z"));
    }

    @Test
    void whatIsNotHiddenIsCounted() {
        Question question = question(ActivityLogFilter.ANY);
        assertThat(hiding("ActivityLog.source").count(SCOPE, question, ALL)).isSameAs(KEPT);
        assertThat(counted).isEqualTo(ALL);
    }

    @Test
    void nothingIsCountedByWhatIsHidden() {
        HOLDERS.forEach((way, field) -> {
            ActivityCounts masked = hiding(field);
            InvalidRequest refusal = refusal(masked, ActivityLogFilter.ANY, ALL);
            assertThat(refusal.code()).isEqualTo(InvalidRequest.Code.HIDDEN_FIELD);
            assertThat(refusal.argument()).isEqualTo(way.part());
            assertThat(counted).isEmpty();
        });
    }

    @Test
    void theOthersAreCountedAllTheSame() {
        HOLDERS.forEach((way, field) -> {
            Set<CountedBy> others = EnumSet.complementOf(EnumSet.of(way));
            assertThat(hiding(field).count(SCOPE, question(ActivityLogFilter.ANY), others))
                    .isSameAs(KEPT);
        });
    }

    @Test
    void aFilterByWhatIsHiddenIsRefused() {
        ActivityLogFilter filter = ActivityLogFilter.ANY.ofCustomer("c-1");
        InvalidRequest refusal = refusal(hiding("Customer.id"), filter, Set.of());
        assertThat(refusal.argument()).isEqualTo("filter.customerId");
        assertThat(counted).isEmpty();
    }

    private static InvalidRequest refusal(
            ActivityCounts masked, ActivityLogFilter filter, Set<CountedBy> ways) {
        return catchThrowableOfType(
                InvalidRequest.class, () -> masked.count(SCOPE, question(filter), ways));
    }

    @Test
    void theTableOfGroupsHidesNothingThatIsCountedBy() {
        ActivityCounts kept = (scope, question, ways) -> KEPT;
        for (FieldGroup group : FieldGroup.values()) {
            Scope scope = new Scope("t", Set.of(group));
            assertThat(
                            new MaskedActivityCounts(kept)
                                    .count(scope, question(ActivityLogFilter.ANY), ALL))
                    .as("%s", List.of(group))
                    .isSameAs(KEPT);
        }
    }
}
