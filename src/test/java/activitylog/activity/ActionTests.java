package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTests {

    /** What Partner Center is known to write, by the numbers of its SDK, and one seen beyond. */
    private static final List<String> KNOWN =
            """
            undefined update_customer_qualification update_subscription upgrade_subscription
            convert_trial_subscription add_customer update_customer_billing_profile
            update_customer_partner_contract_company_name update_customer_spending_budget
            delete_customer remove_partner_customer_relationship create_order update_order
            create_customer_user delete_customer_user update_customer_user
            update_customer_user_licenses reset_customer_user_password
            update_customer_user_principal_name restore_customer_user create_mpn_association
            update_mpn_association update_sfb_customer_user_licenses update_transfer
            create_partner_relationship register_application unregister_application
            add_application_credential remove_application_credential create_partner_user
            update_partner_user remove_partner_user create_referral update_referral
            get_software_key get_software_download_link increase_spending_limit ready_invoice
            create_agreement extend_relationship create_transfer create_self_serve_policy
            update_self_serve_policy delete_self_serve_policy remove_partner_relationship
            delete_tip_customer create_related_referral update_related_referral
            granular_admin_relationship_approved granular_admin_relationship_activated
            granular_admin_relationship_termination_requested
            granular_admin_relationship_terminated granular_admin_relationship_expired
            granular_admin_access_assignment_created granular_admin_access_assignment_updated
            granular_admin_access_assignment_deleted dap_admin_relationship_approved
            dap_admin_relationship_terminated create_credit update_credit cancel_credit
            add_user_member remove_user_member granular_admin_access_assignment_activated
            software_attestation granular_admin_relationship_cleaned_up update_company_info
            policy_created policy_updated policy_deleted device_updated devices_update_attempted
            device_deleted devices_upload_to_new_batch_attempted
            devices_upload_to_existing_batch_attempted manage_overage
            dap_admin_relationship_terminated_by_microsoft azure_fraud_event_detected
            create_new_commerce_migration
            reseller_relationship_accepted_by_customer
            """
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .toList();

    @Test
    void theCatalogueHasWhatIsKnownAndNothingElse() {
        assertThat(KNOWN).hasSize(80).doesNotHaveDuplicates();
        assertThat(Action.catalogue())
                .extracting(Action::code)
                .containsExactlyInAnyOrderElementsOf(KNOWN);
        assertThat(Action.catalogue()).allMatch(Action::known);
    }

    @Test
    void theCatalogueIsInTheOrderOfTheCategoriesAndUsesThemAll() {
        assertThat(Action.catalogue()).extracting(Action::category).isSorted();
        Set<ActionCategory> used =
                Action.catalogue().stream().map(Action::category).collect(Collectors.toSet());
        assertThat(used).isEqualTo(EnumSet.allOf(ActionCategory.class));
    }

    @Test
    void unknownActionsStandBehindTheKnownOnesOfTheirCategory() {
        List<Action> mixed =
                Stream.of(
                                "zzz",
                                "policy_zzz",
                                "policy_updated",
                                "aaa",
                                "policy_aaa",
                                "create_order")
                        .map(Action::new)
                        .sorted(Action.ORDER)
                        .toList();
        assertThat(mixed)
                .extracting(Action::code)
                .containsExactly(
                        "create_order", "policy_updated", "policy_aaa", "policy_zzz", "aaa", "zzz");
        assertThat(Action.catalogue()).isSortedAccordingTo(Action.ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "create_order, ORDER",
        "create_new_commerce_migration, SUBSCRIPTION",
        "update_customer_user_licenses, LICENSE",
        "update_customer_user_principal_name, CUSTOMER_USER",
        "update_customer_spending_budget, BILLING",
        "remove_partner_customer_relationship, CUSTOMER",
        "remove_partner_relationship, PARTNER",
        "granular_admin_access_assignment_updated, GDAP",
        "dap_admin_relationship_terminated_by_microsoft, DAP",
        "policy_created, DEVICE",
        "create_self_serve_policy, SELF_SERVE_POLICY",
        "azure_fraud_event_detected, SECURITY",
        "undefined, OTHER"
    })
    void aKnownActionHasACategory(String code, ActionCategory category) {
        assertThat(new Action(code).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "granular_admin_relationship_renewed, GDAP",
        "dap_admin_relationship_requested, DAP",
        "device_lost, DEVICE",
        "devices_wiped, DEVICE",
        "policy_assigned, DEVICE",
        "software_returned, SOFTWARE",
        "azure_fraud_event_closed, SECURITY",
        "reseller_relationship_declined_by_customer, CUSTOMER",
        "a_dap_admin_relationship, OTHER",
        "teleport_customer, OTHER",
        "'', OTHER"
    })
    void anUnknownActionIsWhatItsFirstWordsSay(String code, ActionCategory category) {
        assertThat(new Action(code).known()).isFalse();
        assertThat(new Action(code).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "reseller_relationship_declined_by_customer, Reseller relationship declined by customer",
        "dap_admin_relationship_requested, DAP admin relationship requested",
        "CREATE_ORDER, Create order",
        "Create_Order, Create order",
        "ScheduleSubscriptionChange, Schedule subscription change",
        "GDAPRelationshipRenewed, GDAP relationship renewed",
        "renewOrder2Now, Renew order2 now",
        "Contoso.Orders/renew, Contoso orders renew",
        "__renew__order__, Renew order",
        "återställ_ordrar, Återställ ordrar"
    })
    void anUnknownActionIsReadOutWordByWord(String code, String label) {
        for (Language language : Language.values()) {
            assertThat(new Action(code).label(language)).isEqualTo(label);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "___", "?!", "\u0000", "\uD83D\uDE00", "\uD83D"})
    void aCodeWithoutWordsIsCalledUnspecified(String code) {
        assertThat(new Action(code).known()).isFalse();
        assertThat(new Action(code).label(Language.EN)).isEqualTo("Unspecified action");
        assertThat(new Action(code).label(Language.SV)).isEqualTo("Ospecificerad åtgärd");
    }

    @Test
    void aVeryLongCodeIsCutButNotInTheMiddleOfACharacter() {
        assertThat(new Action("a".repeat(1_000_000)).label(Language.EN))
                .isEqualTo("A" + "a".repeat(99) + "…");
        String gothic = "a" + "\uD800\uDF30".repeat(500);
        assertThat(new Action(gothic).label(Language.EN))
                .isEqualTo("A" + "\uD800\uDF30".repeat(49) + "…");
    }

    @Test
    void whateverTheCodeItsLabelIsSafeToShow() {
        long seed = 20260801;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String code =
                    random.ints(random.nextInt(200), 0, 0x3000)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            assertThat(new Action(code).label(Language.FR))
                    .as("seed %d, run %d", seed, i)
                    .isNotBlank()
                    .doesNotContainPattern("\\p{Cntrl}|\\p{Cf}|[<>&\"=+@\u2028\u2029]")
                    .hasSizeLessThanOrEqualTo(250);
        }
    }
}
