package activitylog.activity;

import static activitylog.activity.ActionCategory.APPLICATION;
import static activitylog.activity.ActionCategory.BILLING;
import static activitylog.activity.ActionCategory.CUSTOMER;
import static activitylog.activity.ActionCategory.CUSTOMER_USER;
import static activitylog.activity.ActionCategory.DAP;
import static activitylog.activity.ActionCategory.DEVICE;
import static activitylog.activity.ActionCategory.GDAP;
import static activitylog.activity.ActionCategory.LICENSE;
import static activitylog.activity.ActionCategory.ORDER;
import static activitylog.activity.ActionCategory.OTHER;
import static activitylog.activity.ActionCategory.PARTNER;
import static activitylog.activity.ActionCategory.REFERRAL;
import static activitylog.activity.ActionCategory.SECURITY;
import static activitylog.activity.ActionCategory.SELF_SERVE_POLICY;
import static activitylog.activity.ActionCategory.SOFTWARE;
import static activitylog.activity.ActionCategory.SUBSCRIPTION;
import static activitylog.activity.ActionCategory.TRANSFER;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The known operation codes and what they are about; their labels are in the bundle of actions. */
final class ActionCatalogue {

    private static final List<Group> GROUPS =
            List.of(
                    group(
                            CUSTOMER,
                            "add_customer",
                            "delete_customer",
                            "delete_tip_customer",
                            "update_company_info",
                            "update_customer_billing_profile",
                            "update_customer_partner_contract_company_name",
                            "update_customer_qualification",
                            "create_agreement",
                            "reseller_relationship_accepted_by_customer",
                            "remove_partner_customer_relationship"),
                    group(ORDER, "create_order", "update_order"),
                    group(
                            SUBSCRIPTION,
                            "update_subscription",
                            "upgrade_subscription",
                            "convert_trial_subscription",
                            "manage_overage",
                            "create_new_commerce_migration"),
                    group(
                            CUSTOMER_USER,
                            "create_customer_user",
                            "update_customer_user",
                            "update_customer_user_principal_name",
                            "reset_customer_user_password",
                            "delete_customer_user",
                            "restore_customer_user",
                            "add_user_member",
                            "remove_user_member"),
                    group(
                            LICENSE,
                            "update_customer_user_licenses",
                            "update_sfb_customer_user_licenses"),
                    group(
                            PARTNER,
                            "create_mpn_association",
                            "update_mpn_association",
                            "create_partner_relationship",
                            "extend_relationship",
                            "remove_partner_relationship",
                            "create_partner_user",
                            "update_partner_user",
                            "remove_partner_user"),
                    group(
                            APPLICATION,
                            "register_application",
                            "unregister_application",
                            "add_application_credential",
                            "remove_application_credential"),
                    group(
                            REFERRAL,
                            "create_referral",
                            "update_referral",
                            "create_related_referral",
                            "update_related_referral"),
                    group(
                            SOFTWARE,
                            "get_software_key",
                            "get_software_download_link",
                            "software_attestation"),
                    group(
                            BILLING,
                            "update_customer_spending_budget",
                            "increase_spending_limit",
                            "ready_invoice",
                            "create_credit",
                            "update_credit",
                            "cancel_credit"),
                    group(TRANSFER, "create_transfer", "update_transfer"),
                    group(
                            SELF_SERVE_POLICY,
                            "create_self_serve_policy",
                            "update_self_serve_policy",
                            "delete_self_serve_policy"),
                    group(
                            GDAP,
                            "granular_admin_relationship_approved",
                            "granular_admin_relationship_activated",
                            "granular_admin_relationship_termination_requested",
                            "granular_admin_relationship_terminated",
                            "granular_admin_relationship_expired",
                            "granular_admin_relationship_cleaned_up",
                            "granular_admin_access_assignment_created",
                            "granular_admin_access_assignment_updated",
                            "granular_admin_access_assignment_activated",
                            "granular_admin_access_assignment_deleted"),
                    group(
                            DAP,
                            "dap_admin_relationship_approved",
                            "dap_admin_relationship_terminated",
                            "dap_admin_relationship_terminated_by_microsoft"),
                    group(
                            DEVICE,
                            "policy_created",
                            "policy_updated",
                            "policy_deleted",
                            "device_updated",
                            "device_deleted",
                            "devices_update_attempted",
                            "devices_upload_to_new_batch_attempted",
                            "devices_upload_to_existing_batch_attempted"),
                    group(SECURITY, "azure_fraud_event_detected"),
                    group(OTHER, "undefined"));

    /** What codes are about that start so, where the catalogue does not have them (yet). */
    private static final Map<String, ActionCategory> FAMILIES =
            Map.of(
                    "reseller_relationship_", CUSTOMER,
                    "granular_admin_", GDAP,
                    "dap_admin_", DAP,
                    "policy_", DEVICE,
                    "device_", DEVICE,
                    "devices_", DEVICE,
                    "software_", SOFTWARE,
                    "azure_fraud_", SECURITY);

    private static final Map<String, ActionCategory> CATEGORIES = categories();

    /** In the order of the table. */
    static final List<Action> ACTIONS = CATEGORIES.keySet().stream().map(Action::new).toList();

    private ActionCatalogue() {}

    static boolean has(String code) {
        return CATEGORIES.containsKey(code);
    }

    /** Where the code stands in the table; an unknown one stands behind all others. */
    static int position(String code) {
        int position = ACTIONS.indexOf(new Action(code));
        return position < 0 ? ACTIONS.size() : position;
    }

    static ActionCategory category(String code) {
        ActionCategory category = CATEGORIES.get(code);
        return category != null ? category : family(code);
    }

    private static ActionCategory family(String code) {
        return FAMILIES.entrySet().stream()
                .filter(family -> code.startsWith(family.getKey()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse(OTHER);
    }

    static List<String> beginnings(ActionCategory category) {
        return FAMILIES.keySet().stream()
                .filter(beginning -> FAMILIES.get(beginning) == category)
                .sorted()
                .toList();
    }

    private static Map<String, ActionCategory> categories() {
        Map<String, ActionCategory> categories = new LinkedHashMap<>();
        for (Group group : GROUPS) {
            group.codes().forEach(code -> putOnce(categories, code, group.category()));
        }
        return Collections.unmodifiableMap(categories);
    }

    private static void putOnce(
            Map<String, ActionCategory> categories, String code, ActionCategory category) {
        if (categories.put(code, category) != null) {
            throw new IllegalStateException(code + " is in the catalogue twice");
        }
    }

    private static Group group(ActionCategory category, String... codes) {
        return new Group(category, List.of(codes));
    }

    private record Group(ActionCategory category, List<String> codes) {}
}
