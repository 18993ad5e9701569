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
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody filters by what may not be seen. */
class HiddenFilterTests {

    private static final List<String> ONE = List.of("x");
    private static final ActivityLogFilter ALL_PARTS =
            FilterTree.parse(
                    "filter",
                    Map.ofEntries(
                            Map.entry("customerId", ONE),
                            Map.entry("companyNameContains", "x"),
                            Map.entry("action", ONE),
                            Map.entry("category", List.of("ORDER")),
                            Map.entry("partnerUser", ONE),
                            Map.entry("status", ONE),
                            Map.entry("resourceType", ONE),
                            Map.entry("resourceId", ONE),
                            Map.entry("subscriptionId", ONE),
                            Map.entry("orderId", ONE),
                            Map.entry("application", ONE),
                            Map.entry("correlationId", ONE)));

    @ParameterizedTest
    @CsvSource({
        "Customer.id, customerId",
        "Customer.companyName, companyNameContains",
        "ActivityLog.action, action",
        "PartnerUser.principalName, partnerUser",
        "ActivityLog.status, status",
        "Resource.type, resourceType",
        "ActivityLog.subscriptions, subscriptionId",
        "Resource.id, resourceId",
        "Application.name, application",
        "Application.id, application",
        "ActivityLog.correlationId, correlationId"
    })
    void aPartAboutAHiddenFieldIsRefused(String field, String part) {
        assertThatThrownBy(() -> hiding(Map.of(field, BILLING)).check(ALL_PARTS))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(Code.HIDDEN_FIELD);
                            assertThat(refusal.argument()).isEqualTo("filter." + part);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customer.companyName",
                "PartnerUser.principalName",
                "Application.name",
                "ActivityLog.action",
                "ActivityLog.correlationId",
                "Resource.id",
                "Subscription.id",
                "Subscription.friendlyName"
            })
    void wordsAreRefusedIfWhatTheyAreTakenFromIsHidden(String field) {
        ActivityLogFilter text = FilterTree.parse("filter", Map.of("text", "x"));
        assertThatThrownBy(() -> hiding(Map.of(field, BILLING)).check(text))
                .hasMessageStartingWith("filter.text: ");
    }

    @Test
    void aFilterInAFilterIsRefusedByItsPath() {
        Map<String, Object> name = Map.of("companyNameContains", "x");
        ActivityLogFilter filter =
                FilterTree.parse(
                        "filter",
                        Map.of(
                                "and",
                                List.of(Map.of(), Map.of("not", Map.of("or", List.of(name))))));
        assertThatThrownBy(() -> hiding(Map.of("Customer.companyName", BILLING)).check(filter))
                .hasMessageStartingWith("filter.and[1].not.or[0].companyNameContains: ");
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
