package activitylog.activity;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static activitylog.activity.ChangeKind.ADDED;
import static activitylog.activity.ChangeKind.CHANGED;
import static activitylog.activity.ChangeKind.REMOVED;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Logs of every kind that a sentence can tell of. */
final class ExampleSentences {

    private static final String COMPANY = "Ängsö Bryggeri AB";
    private static final String SUITE = "Business Suite Standard";
    private static final OtherDetails TREE =
            new OtherDetails(
                    List.of(new NamedValue("A", ValueKind.TEXT, "b", null, null, List.of())));

    private ExampleSentences() {}

    static Map<String, ActivityLog> all() {
        Map<String, ActivityLog> all = new LinkedHashMap<>();
        orders(all);
        subscriptions(all);
        licenses(all);
        others(all);
        moreDetails(all);
        outcomes(all);
        return all;
    }

    private static void orders(Map<String, ActivityLog> all) {
        add(all, "order", log("create_order").details(order(line(SUITE, 25))));
        add(
                all,
                "order of two products",
                log("create_order").details(order(line(SUITE, 25), line("Identity", 25))));
        add(
                all,
                "order of several products",
                log("create_order")
                        .details(order(line(" ", 3), line(SUITE, 12_345), line(null, null))));
        add(all, "order without a quantity", log("create_order").details(order(line(SUITE, null))));
        add(
                all,
                "order without names",
                log("create_order").details(order(line(null, 2), line(null, 3))));
        add(all, "order without lines", log("create_order").details(order()));
        add(
                all,
                "order without a customer",
                log("create_order").customer(null).details(order(line(SUITE, 1))));
        add(
                all,
                "changed order",
                log("update_order")
                        .details(order(line(SUITE, 40)))
                        .changes(change("LineItems[0].Quantity", "25", "40")));
        add(
                all,
                "changed order of two products",
                log("update_order")
                        .details(order(line(SUITE, 40), line("Identity", 25)))
                        .changes(
                                change("LineItems[0].Quantity", "25", "40"),
                                change("Status", "pending", "completed")));
    }

    private static void subscriptions(Map<String, ActivityLog> all) {
        add(
                all,
                "subscription",
                log("update_subscription")
                        .details(subscription(SUITE, 40))
                        .changes(change("Quantity", "25", "40")));
        add(
                all,
                "subscription with many changes",
                log("update_subscription")
                        .details(subscription(SUITE, 1500))
                        .changes(
                                change("Quantity", "1500", "12000"),
                                change("AutoRenewEnabled", "true", "false"),
                                change("CommitmentEndDate", "2024-11-06T00:00:00Z", null),
                                change("Status", "active", "suspended"),
                                change("Links.Offer.Uri", "/a", "/b")));
        add(
                all,
                "subscription with an added and a removed field",
                log("update_subscription")
                        .details(subscription(SUITE, 40))
                        .changes(
                                new Change("BillingCycle", ADDED, null, "monthly"),
                                new Change("TermDuration", REMOVED, "P1Y", null)));
        add(
                all,
                "subscription with other changes",
                log("update_subscription")
                        .details(subscription(SUITE, 40))
                        .changes(change("Actions[0]", "Edit", "Cancel"), change("X", "1", "2")));
        add(
                all,
                "subscription without changes",
                log("update_subscription").details(subscription(SUITE, 40)));
        add(
                all,
                "subscription without a name",
                log("update_subscription").details(subscription(null, 40)));
        add(
                all,
                "subscription without a customer",
                log("update_subscription")
                        .customer("c-1", null)
                        .details(subscription(SUITE, 40))
                        .changes(change("Quantity", "25", "40")));
        add(
                all,
                "upgraded subscription",
                log("upgrade_subscription").details(subscription(SUITE, 5)));
        add(
                all,
                "conversion",
                log("convert_trial_subscription")
                        .details(of(ConversionDetails.class, Map.of("quantity", 1))));
        add(
                all,
                "transition",
                log("upgrade_subscription")
                        .details(
                                of(
                                        TransitionDetails.class,
                                        Map.of("quantity", 5, "toOfferName", SUITE))));
        add(
                all,
                "migration",
                log("create_new_commerce_migration")
                        .details(of(MigrationDetails.class, Map.of("quantity", 1000))));
    }

    private static void licenses(Map<String, ActivityLog> all) {
        add(all, "assigned license", licenses(1, 0));
        add(all, "assigned licenses", licenses(2, 0));
        add(all, "removed license", licenses(0, 1));
        add(all, "removed licenses", licenses(0, 3));
        add(all, "assigned and removed licenses", licenses(2, 1));
        add(all, "licenses", licenses(0, 0));
        add(all, "licenses of nobody", licenses(2, 1).customer(null));
        add(all, "licenses for Skype", licenses(2, 1).action("update_sfb_customer_user_licenses"));
    }

    private static void others(Map<String, ActivityLog> all) {
        add(
                all,
                "customer",
                log("add_customer")
                        .details(
                                new CustomerDetails(
                                        "c-1", COMPANY, "a.example", null, true, null)));
        add(
                all,
                "customer that only the details name",
                log("add_customer")
                        .customer(null)
                        .details(new CustomerDetails("c-1", COMPANY, null, null, null, null)));
        add(all, "customer without a name", log("delete_customer").customer("c-1", null));
        add(
                all,
                "customer user",
                log("create_customer_user").details(user("Anna Lind", "anna@a.example")));
        add(
                all,
                "customer user without a display name",
                log("update_customer_user")
                        .details(user(null, "anna@a.example"))
                        .changes(change("UsageLocation", "SE", "NO")));
        add(
                all,
                "customer user without names",
                log("reset_customer_user_password").details(user(null, null)));
        add(
                all,
                "relationship",
                log("granular_admin_relationship_approved")
                        .details(relationship("Nordreseller, support")));
        add(
                all,
                "relationship without a name",
                log("extend_relationship").details(relationship(null)));
        add(
                all,
                "referral",
                log("create_referral").customer(null).details(referral("New brewery", COMPANY)));
        add(
                all,
                "referral of nobody",
                log("update_referral").customer(null).details(referral(null, null)));
        add(all, "tree", log("ready_invoice").details(TREE));
        add(
                all,
                "tree with changes",
                log("update_customer_spending_budget")
                        .details(TREE)
                        .changes(change("Ceiling", "100", "200")));
        add(all, "nothing but an action", log("register_application").customer(null));
        add(all, "unknown action", log("policy_renewed"));
        add(all, "action without words", log("?").customer(null));
    }

    private static void moreDetails(Map<String, ActivityLog> all) {
        TransferLineItem item =
                new TransferLineItem(
                        "s-1", SUITE, null, 25, null, null, null, List.of(), List.of());
        Map<String, Object> partners =
                Map.of("sourcePartnerName", "Nord", "targetPartnerName", "Süd");
        detail(all, "create_transfer", TransferDetails.class, Map.of("lineItems", List.of(item)));
        detail(all, "update_transfer", TransferDetails.class, partners);
        detail(
                all,
                "manage_overage",
                OverageDetails.class,
                Map.of("overageType", "PhoneServices", "overageEnabled", true));
        detail(all, "manage_overage", OverageDetails.class, Map.of("overageEnabled", false));
        detail(
                all,
                "update_customer_qualification",
                QualificationDetails.class,
                Map.of("qualification", "education"));
        detail(all, "delete_self_serve_policy", SelfServePolicyDetails.class, Map.of());
        detail(
                all,
                "create_agreement",
                AgreementDetails.class,
                Map.of("agreementType", "MicrosoftCustomerAgreement"));
        detail(
                all,
                "update_customer_spending_budget",
                SpendingDetails.class,
                Map.of("amount", new BigDecimal("12345.60"), "currencyCode", "SEK"));
        detail(
                all,
                "increase_spending_limit",
                SpendingDetails.class,
                Map.of("amount", new BigDecimal("1E+999999999")));
        detail(all, "ready_invoice", InvoiceDetails.class, Map.of("invoiceId", "G012345678"));
        detail(all, "get_software_key", SoftwareDetails.class, Map.of("productName", "Server"));
        detail(
                all,
                "create_partner_user",
                PartnerUserDetails.class,
                Map.of("displayName", "Bo Ek", "userPrincipalName", "bo@nord.example"));
        detail(all, "update_mpn_association", MpnAssociationDetails.class, Map.of("mpnId", "123"));
        detail(
                all,
                "register_application",
                ApplicationDetails.class,
                Map.of("displayName", "Sync"));
        detail(all, "devices_update_attempted", DeviceDetails.class, Map.of("deviceCount", 1));
        detail(all, "device_updated", DeviceDetails.class, Map.of("deviceCount", 1500));
        detail(all, "policy_created", DevicePolicyDetails.class, Map.of("name", "Office"));
        detail(
                all,
                "azure_fraud_event_detected",
                FraudEventDetails.class,
                Map.of("eventType", "NetworkConnectionsToCryptoMiningPools"));
    }

    private static void detail(
            Map<String, ActivityLog> all,
            String action,
            Class<? extends Record> type,
            Map<String, Object> known) {
        add(
                all,
                action + " " + new TreeMap<>(known).keySet(),
                log(action).details(of(type, known)));
    }

    private static void outcomes(Map<String, ActivityLog> all) {
        add(
                all,
                "failed order",
                log("create_order").status("failed").details(order(line(SUITE, 25))));
        add(all, "failed customer", log("add_customer").status("failed").customer(null));
        add(all, "license in progress", licenses(1, 0).status("progress"));
        add(all, "declined transfer", log("create_transfer").status("decline"));
        add(all, "unknown outcome", log("create_transfer").status("parked"));
        add(all, "no outcome", log("create_transfer").status(null));
        add(all, "blank outcome", log("create_transfer").status(" "));
    }

    /** Logs that have the name wherever a sentence tells names. */
    static List<ActivityLog> named(String name) {
        List<ActivityLogBuilder> all = new ArrayList<>();
        all.add(log("create_order").details(order(line(name, 1), line("x", 2))));
        all.add(log("update_subscription").details(subscription(name, 1)));
        all.add(log("create_customer_user").details(user(name, null)));
        all.add(log("create_customer_user").details(user(null, name)));
        all.add(log("granular_admin_relationship_approved").details(relationship(name)));
        all.add(log("create_referral").details(referral(name, null)));
        all.add(licenses(1, 1).customer("c-1", name));
        all.add(log("create_agreement").customer("c-1", name));
        all.add(log("create_transfer").customer("c-1", name));
        return all.stream().map(ActivityLogBuilder::build).toList();
    }

    /** The same of another action. */
    static ActivityLog with(ActivityLog log, Action action) {
        return aLog(log.id())
                .action(action.code())
                .status(log.status() == null ? null : log.status().code())
                .customer(log.affectedCustomer())
                .details(log.details())
                .changes(log.changes().toArray(Change[]::new))
                .build();
    }

    private static void add(Map<String, ActivityLog> all, String name, ActivityLogBuilder log) {
        all.put(name, log.build());
    }

    private static ActivityLogBuilder log(String action) {
        return aLog("log_1").action(action).status("succeeded").customer("c-1", COMPANY);
    }

    private static Change change(String path, @Nullable String before, @Nullable String after) {
        return new Change(path, CHANGED, before, after);
    }

    private static OrderDetails order(LineItem... lines) {
        return new OrderDetails(
                "o-1", null, null, null, null, null, null, null, null, List.of(lines));
    }

    private static LineItem line(@Nullable String name, @Nullable Integer quantity) {
        return new LineItem(
                0, "s-1", null, name, "a:b:c", quantity, null, null, null, null, null, null);
    }

    /** Details of which nothing else is known. */
    private static Details of(Class<? extends Record> type, Map<String, Object> known) {
        Anatomy<?> anatomy = new Anatomy<>(type);
        return (Details)
                anatomy.whole(
                        anatomy.components().stream()
                                .map(each -> known.getOrDefault(each.getName(), nothing(each)))
                                .toArray());
    }

    private static @Nullable Object nothing(RecordComponent component) {
        if (component.getType() == List.class) {
            return List.of();
        }
        Object[] constants = component.getType().getEnumConstants();
        return constants == null ? null : constants[0];
    }

    static SubscriptionDetails subscription(@Nullable String name, @Nullable Integer quantity) {
        return new SubscriptionDetails(
                "s-1", name, "a:b:c", null, quantity, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }

    private static ActivityLogBuilder licenses(int assigned, int removed) {
        AssignedLicense license = new AssignedLicense("sku", List.of());
        return log("update_customer_user_licenses")
                .details(
                        new LicenseDetails(
                                "u-1",
                                java.util.Collections.nCopies(assigned, license),
                                java.util.Collections.nCopies(removed, "sku"),
                                List.of()));
    }

    private static CustomerUserDetails user(@Nullable String name, @Nullable String principal) {
        return new CustomerUserDetails("u-1", principal, name, null, null, null, null, null, null);
    }

    private static Details relationship(@Nullable String name) {
        return of(RelationshipDetails.class, name == null ? Map.of() : Map.of("displayName", name));
    }

    private static Details referral(@Nullable String name, @Nullable String customer) {
        Map<String, Object> known = new TreeMap<>();
        if (name != null) {
            known.put("name", name);
        }
        if (customer != null) {
            known.put("customerName", customer);
        }
        return of(ReferralDetails.class, known);
    }
}
