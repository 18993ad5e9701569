package activitylog.demo.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample looks like what Partner Center writes, and is the same every time. */
class AuditRecordsTests {

    private static final String TENANT = "5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1";
    private static final Instant END = Instant.parse("2026-03-02T10:15:30.123Z");
    private static final int COUNT = 5000;
    private static final List<JsonNode> RECORDS = first(7).map(AuditRecordsTests::parsed).toList();

    /** Every operation that is known of, documented or seen. */
    private static final Set<String> OPERATIONS =
            Set.of(
                    """
                    undefined update_customer_qualification add_customer
                    update_customer_billing_profile update_customer_partner_contract_company_name
                    update_customer_spending_budget delete_customer
                    remove_partner_customer_relationship delete_tip_customer update_company_info
                    update_subscription upgrade_subscription convert_trial_subscription create_order
                    update_order manage_overage create_new_commerce_migration create_customer_user
                    delete_customer_user update_customer_user update_customer_user_licenses
                    reset_customer_user_password update_customer_user_principal_name
                    restore_customer_user update_sfb_customer_user_licenses add_user_member
                    remove_user_member create_mpn_association update_mpn_association
                    create_partner_relationship remove_partner_relationship extend_relationship
                    create_partner_user update_partner_user remove_partner_user
                    register_application unregister_application add_application_credential
                    remove_application_credential create_referral update_referral
                    create_related_referral update_related_referral get_software_key
                    get_software_download_link software_attestation increase_spending_limit
                    ready_invoice create_agreement create_credit update_credit cancel_credit
                    update_transfer create_transfer create_self_serve_policy
                    update_self_serve_policy delete_self_serve_policy
                    granular_admin_relationship_approved granular_admin_relationship_activated
                    granular_admin_relationship_termination_requested
                    granular_admin_relationship_terminated granular_admin_relationship_expired
                    granular_admin_relationship_cleaned_up
                    granular_admin_access_assignment_created
                    granular_admin_access_assignment_updated
                    granular_admin_access_assignment_deleted
                    granular_admin_access_assignment_activated dap_admin_relationship_approved
                    dap_admin_relationship_terminated
                    dap_admin_relationship_terminated_by_microsoft policy_created policy_updated
                    policy_deleted device_updated devices_update_attempted device_deleted
                    devices_upload_to_new_batch_attempted
                    devices_upload_to_existing_batch_attempted azure_fraud_event_detected
                    reseller_relationship_accepted_by_customer
                    """
                            .strip()
                            .split("\\s+"));

    private static Stream<String> first(long seed) {
        return AuditRecords.ofFirstPartner(TENANT, seed, COUNT, END);
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static Stream<JsonNode> of(String operation) {
        return RECORDS.stream().filter(r -> r.path("operationType").asString().equals(operation));
    }

    private static JsonNode inner(JsonNode record, String field) {
        return parsed(record.path(field).asString());
    }

    @Test
    void theSameSeedAndEndGiveTheSameRecords() {
        assertThat(first(7).toList()).isEqualTo(first(7).toList()).hasSize(COUNT);
        assertThat(first(8).toList()).isNotEqualTo(first(7).toList());
    }

    @Test
    void everyOperationOccurs() {
        assertThat(RECORDS.stream().map(record -> record.path("operationType").asString()))
                .containsAll(OPERATIONS);
    }

    @Test
    void everyRecordIsOfThePartnerAndHasAnIdOfItsOwn() {
        assertThat(RECORDS)
                .allSatisfy(r -> assertThat(r.path("partnerId").asString()).isEqualTo(TENANT));
        assertThat(RECORDS.stream().map(record -> record.path("id").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everythingHappensWithinTheSpan() {
        assertThat(RECORDS.stream().map(r -> r.path("operationDate").asString()))
                .allSatisfy(date -> assertThat(date).matches("[-0-9]{10}T[:0-9]{8}\\.[0-9]{7}Z"))
                .map(Instant::parse)
                .allSatisfy(at -> assertThat(at).isBetween(END.minus(AuditRecords.SPAN), END));
    }

    @Test
    void thereAreTwentyFiveCustomersAndFiveOthers() {
        assertThat(customers(RECORDS)).hasSize(25);
        assertThat(
                        customers(
                                AuditRecords.ofOtherPartner("other", 1, 200, END)
                                        .map(AuditRecordsTests::parsed)
                                        .toList()))
                .hasSize(5)
                .doesNotContainAnyElementsOf(customers(RECORDS));
    }

    private static Set<String> customers(List<JsonNode> records) {
        Set<String> ids = new TreeSet<>();
        records.stream()
                .filter(record -> record.has("customerId"))
                .forEach(record -> ids.add(record.path("customerId").asString()));
        return ids;
    }

    @Test
    void ordersHaveOneToSixtyLines() {
        List<Integer> lines =
                of("create_order")
                        .map(o -> inner(o, "resourceNewValue").path("LineItems").size())
                        .toList();

        assertThat(lines).contains(1, 60).allSatisfy(n -> assertThat(n).isBetween(1, 60));
    }

    @Test
    void someHaveNoCustomerNoUserOrDidNotSucceed() {
        assertThat(RECORDS).anyMatch(record -> !record.has("customerId"));
        assertThat(RECORDS).anyMatch(r -> r.has("customerId") && !r.has("customerName"));
        assertThat(RECORDS).anyMatch(record -> !record.has("userPrincipalName"));
        assertThat(RECORDS.stream().map(record -> record.path("operationStatus").asString()))
                .contains("succeeded", "failed", "progress", "decline");
    }

    @Test
    void someBelongTogether() {
        Map<String, Long> groups =
                RECORDS.stream()
                        .filter(record -> record.has("originalCorrelationId"))
                        .collect(
                                groupingBy(
                                        r -> r.path("originalCorrelationId").asString(),
                                        counting()));

        assertThat(groups.values()).contains(1L, 2L);
    }

    @Test
    void theStoryOfASubscriptionHasNoGaps() {
        Map<String, JsonNode> latest = new HashMap<>();
        List<JsonNode> updates =
                of("update_subscription")
                        .filter(r -> r.path("operationStatus").asString().equals("succeeded"))
                        .toList();

        for (JsonNode update : updates) {
            JsonNode before = inner(update, "resourceOldValue");
            JsonNode after = inner(update, "resourceNewValue");
            JsonNode last = latest.put(before.path("Id").asString(), after);

            assertThat(after).isNotEqualTo(before);
            assertThat(before.path("Status").asString()).isIn("active", "suspended");
            if (last != null) {
                assertThat(before.path("Status")).isEqualTo(last.path("Status"));
                assertThat(before.path("AutoRenewEnabled"))
                        .isEqualTo(last.path("AutoRenewEnabled"));
            }
        }
        assertThat(latest).hasSizeBetween(100, updates.size() - 100);
    }

    @Test
    void theSubscriptionOfTheExamplesHasAStoryInTheMostRecentMonth() {
        assertThat(of("update_subscription"))
                .filteredOn(r ->
                        Instant.parse(r.path("operationDate").asString())
                                .isAfter(END.minus(Duration.ofDays(28))))
                .filteredOn(r ->
                        r.path("resourceNewValue")
                                .asString()
                                .contains("0a6b7c54-19d2-4e8f-a3c1-6d5f2b908e17"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void secretsAreThereToBeTakenOut() {
        assertThat(of("create_customer_user")).isNotEmpty();
        assertThat(of("create_customer_user").map(r -> inner(r, "resourceNewValue")))
                .allSatisfy(user ->
                        assertThat(user.path("PasswordProfile").path("Password").asString())
                                .startsWith("Sample-Secret-"));
    }

    @Test
    void nothingIsMadeBeforeItIsRead() {
        assertThat(AuditRecords.ofFirstPartner(TENANT, 7, Long.MAX_VALUE, END).limit(3)).hasSize(3);
    }
}
