package activitylog.intake;

import static java.util.Map.entry;

import activitylog.activity.Details;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which parser understands the details of which operation. The operations are an open set. */
final class DetailsParsers {

    private static final DetailsParser ORDER = new OrderDetailsParser();
    private static final DetailsParser SUBSCRIPTION = new SubscriptionDetailsParser();
    private static final DetailsParser CONVERSION = new ConversionDetailsParser();
    private static final DetailsParser TRANSITION = new TransitionDetailsParser();
    private static final DetailsParser MIGRATION = new MigrationDetailsParser();
    private static final DetailsParser TRANSFER = new TransferDetailsParser();
    private static final DetailsParser LICENSE = new LicenseDetailsParser();
    private static final DetailsParser CUSTOMER = new CustomerDetailsParser();
    private static final DetailsParser CUSTOMER_USER = new CustomerUserDetailsParser();
    private static final DetailsParser RELATIONSHIP = new RelationshipDetailsParser();
    private static final DetailsParser REFERRAL = new ReferralDetailsParser();
    private static final DetailsParser FRAUD = new FraudEventDetailsParser();
    private static final DetailsParser QUALIFICATION =
            ((DetailsParser) RightsParsers::qualification).orElse(CUSTOMER);
    private static final DetailsParser SELF_SERVE_POLICY = RightsParsers::selfServePolicy;
    private static final DetailsParser SOFTWARE = RightsParsers::software;
    private static final DetailsParser SPENDING = BillingParsers::spending;
    private static final DetailsParser PARTNER_USER = PartnerParsers::user;
    private static final DetailsParser ASSOCIATION = PartnerParsers::association;
    private static final DetailsParser APPLICATION = PartnerParsers::application;
    private static final DetailsParser DEVICES = DeviceParsers::devices;
    private static final DetailsParser DEVICE_POLICY = DeviceParsers::policy;
    private static final DetailsParser OTHER = new OtherDetailsParser();

    private static final Map<String, DetailsParser> BY_OPERATION =
            Map.ofEntries(
                    entry("create_order", ORDER),
                    entry("update_order", ORDER),
                    entry("update_subscription", SUBSCRIPTION),
                    entry("convert_trial_subscription", CONVERSION),
                    entry("upgrade_subscription", TRANSITION),
                    entry("create_new_commerce_migration", MIGRATION),
                    entry("create_transfer", TRANSFER),
                    entry("update_transfer", TRANSFER),
                    entry("manage_overage", BillingParsers::overage),
                    entry("update_customer_user_licenses", LICENSE),
                    entry("update_sfb_customer_user_licenses", LICENSE),
                    entry("add_customer", CUSTOMER),
                    entry("delete_customer", CUSTOMER),
                    entry("delete_tip_customer", CUSTOMER),
                    entry("update_company_info", CUSTOMER),
                    entry("update_customer_billing_profile", CUSTOMER),
                    entry("update_customer_partner_contract_company_name", CUSTOMER),
                    entry("create_customer_user", CUSTOMER_USER),
                    entry("update_customer_user", CUSTOMER_USER),
                    entry("delete_customer_user", CUSTOMER_USER),
                    entry("restore_customer_user", CUSTOMER_USER),
                    entry("reset_customer_user_password", CUSTOMER_USER),
                    entry("update_customer_user_principal_name", CUSTOMER_USER),
                    entry("add_user_member", CUSTOMER_USER),
                    entry("remove_user_member", CUSTOMER_USER),
                    entry("create_partner_relationship", RELATIONSHIP),
                    entry("remove_partner_relationship", RELATIONSHIP),
                    entry("extend_relationship", RELATIONSHIP),
                    entry("remove_partner_customer_relationship", RELATIONSHIP),
                    entry("create_referral", REFERRAL),
                    entry("update_referral", REFERRAL),
                    entry("create_related_referral", REFERRAL),
                    entry("update_related_referral", REFERRAL),
                    entry("update_customer_qualification", QUALIFICATION),
                    entry("create_self_serve_policy", SELF_SERVE_POLICY),
                    entry("update_self_serve_policy", SELF_SERVE_POLICY),
                    entry("delete_self_serve_policy", SELF_SERVE_POLICY),
                    entry("create_agreement", RightsParsers::agreement),
                    entry("get_software_key", SOFTWARE),
                    entry("get_software_download_link", SOFTWARE),
                    entry("software_attestation", SOFTWARE),
                    entry("update_customer_spending_budget", SPENDING),
                    entry("increase_spending_limit", SPENDING),
                    entry("ready_invoice", BillingParsers::invoice),
                    entry("create_partner_user", PARTNER_USER),
                    entry("update_partner_user", PARTNER_USER),
                    entry("remove_partner_user", PARTNER_USER),
                    entry("create_mpn_association", ASSOCIATION),
                    entry("update_mpn_association", ASSOCIATION),
                    entry("register_application", APPLICATION),
                    entry("unregister_application", APPLICATION),
                    entry("add_application_credential", APPLICATION),
                    entry("remove_application_credential", APPLICATION),
                    entry("policy_created", DEVICE_POLICY),
                    entry("policy_updated", DEVICE_POLICY),
                    entry("policy_deleted", DEVICE_POLICY),
                    entry("device_updated", DEVICES),
                    entry("devices_update_attempted", DEVICES),
                    entry("device_deleted", DEVICES),
                    entry("devices_upload_to_new_batch_attempted", DEVICES),
                    entry("devices_upload_to_existing_batch_attempted", DEVICES),
                    entry("azure_fraud_event_detected", FRAUD));

    /** What may also come with the subscription itself. */
    private static final Set<DetailsParser> REPLACING = Set.of(CONVERSION, TRANSITION, MIGRATION);

    private DetailsParsers() {}

    /** What the record says about its action; null where it says nothing. */
    static @Nullable Details parse(AuditRecord record) {
        Details details = parser(record).parse(record);
        return details != null ? details : OTHER.parse(record);
    }

    private static DetailsParser parser(AuditRecord record) {
        String operation = record.operation();
        DetailsParser known = BY_OPERATION.get(operation);
        if (isSubscription(record) && (known == null || REPLACING.contains(known))) {
            return SUBSCRIPTION;
        }
        if (known != null) {
            return known;
        }
        return RelationshipDetailsParser.understands(operation) ? RELATIONSHIP : OTHER;
    }

    private static boolean isSubscription(AuditRecord record) {
        return record.resourceType().equals("subscription")
                && SubscriptionDetailsParser.looksLike(record.fields());
    }
}
