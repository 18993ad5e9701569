package activitylog.activity;

import static activitylog.activity.FieldGroup.BILLING;
import static activitylog.activity.FieldGroup.PERSONAL;
import static activitylog.activity.FieldGroup.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.InvalidRequest.Code;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody filters by what may not be seen. */
class HiddenFilterTests {

    private static final List<String> ONE = List.of("x");
    private static final ActivityLogFilter ALL_PARTS =
            new ActivityLogFilter(ONE, "x", ONE, ONE, ONE, ONE, ONE, ONE);

    @ParameterizedTest
    @CsvSource({
        "Customer.id, customerId",
        "Customer.companyName, companyNameContains",
        "ActivityLog.action, action",
        "PartnerUser.principalName, partnerUser",
        "ActivityLog.status, status",
        "Resource.type, resourceType",
        "ActivityLog.subscriptions, subscriptionId",
        "ActivityLog.correlationId, correlationId"
    })
    void aPartAboutAHiddenFieldIsRefused(String field, String part) {
        assertThatThrownBy(() -> hiding(Map.of(field, BILLING)).check(ALL_PARTS))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(Code.HIDDEN_FIELD);
                            assertThat(refusal.argument()).isEqualTo(part);
                        });
    }

    @Test
    void whatIsNotAskedIsNotRefused() {
        HiddenFilter filter = hiding(Map.of("Customer.companyName", BILLING));
        assertThatCode(() -> filter.check(ActivityLogFilter.ANY.ofCustomer("c")))
                .doesNotThrowAnyException();
    }

    @Test
    void todayEverybodyMayFilterByEverything() {
        Scope scope = new Scope("t", Set.of(BILLING, PERSONAL, SOURCE));
        assertThatCode(() -> new HiddenFilter(HiddenFields.of(scope)).check(ALL_PARTS))
                .doesNotThrowAnyException();
    }

    private static HiddenFilter hiding(Map<String, FieldGroup> table) {
        return new HiddenFilter(new HiddenFields(Set.of(BILLING), table));
    }
}
