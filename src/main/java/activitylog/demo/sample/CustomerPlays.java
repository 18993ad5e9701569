package activitylog.demo.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Customers come, and their data change. */
final class CustomerPlays {

    private CustomerPlays() {}

    static Map<String, Play> all() {
        return Map.of(
                "add_customer", CustomerPlays::add,
                "update_customer_billing_profile", CustomerPlays::billingProfile,
                "update_customer_qualification", CustomerPlays::qualification,
                "update_customer_partner_contract_company_name", CustomerPlays::contractName,
                "update_customer_spending_budget", CustomerPlays::budget,
                "update_company_info", CustomerPlays::companyInfo,
                "delete_customer", scene -> refused(scene, "delete_customer"),
                "delete_tip_customer", scene -> refused(scene, "delete_tip_customer"));
    }

    private static void add(Scene scene) {
        SampleCustomer joined = scene.failing() ? null : scene.partner().nextProspect();
        Draft draft = scene.record("add_customer", "customer");
        if (joined == null) {
            draft.status("failed").with("PrimaryDomainName", "taken.onmicrosoft.example");
            return;
        }
        draft.of(joined)
                .resource(joined.id())
                .after(customer(scene, joined))
                .with("PrimaryDomainName", joined.domain())
                .with("Relationship", "Reseller");
        UserPlays.firstUser(scene, joined);
    }

    private static Map<String, @Nullable Object> customer(Scene scene, SampleCustomer joined) {
        Person contact = joined.users().getFirst();
        return Json.object(
                "Id", joined.id(),
                "CommerceId", scene.dice().guid(),
                "CompanyProfile", joined.companyProfile(),
                "BillingProfile", joined.billingProfile(contact, "1 rue du Marché"),
                "RelationshipToPartner", "reseller",
                "AllowDelegatedAccess", true,
                "UserCredentials",
                        Json.object("userName", "admin", "password", Secrets.next(scene.dice())),
                "AssociatedPartnerId", null,
                "CustomDomains", null,
                "Attributes", Json.attributes("Customer"));
    }

    private static void billingProfile(Scene scene) {
        SampleCustomer customer = scene.customer();
        Person contact = scene.dice().pick(customer.users());
        scene.customerRecord("update_customer_billing_profile", "customer")
                .before(customer.billingProfile(contact, "1 Old Street, \"Annex\""))
                .after(
                        customer.billingProfile(
                                contact, scene.dice().between(2, 99) + " New Street"));
    }

    private static void qualification(Scene scene) {
        String now =
                scene.dice().pick(List.of("education", "nonprofit", "governmentCommunityCloud"));
        scene.customerRecord("update_customer_qualification", "customer")
                .before(Json.object("Qualification", "none"))
                .after(Json.object("Qualification", now))
                .with("Qualification", now);
    }

    private static void contractName(Scene scene) {
        String name = scene.customer().company().name();
        scene.customerRecord("update_customer_partner_contract_company_name", "customer")
                .before(Json.object("CompanyName", name))
                .after(Json.object("CompanyName", name + " (" + scene.dice().between(1, 9) + ")"));
    }

    private static void budget(Scene scene) {
        int old = scene.dice().between(1, 50) * 100;
        scene.customerRecord("update_customer_spending_budget", "customer")
                .before(Json.object("Amount", old, "Attributes", Json.attributes("SpendingBudget")))
                .after(
                        Json.object(
                                "Amount",
                                old + 250.5,
                                "Attributes",
                                Json.attributes("SpendingBudget")));
    }

    private static void companyInfo(Scene scene) {
        scene.customerRecord("update_company_info", "customer")
                .after(scene.customer().companyProfile());
    }

    /** Customers can only be deleted in a sandbox, which this is not. */
    private static void refused(Scene scene, String operation) {
        scene.customerRecord(operation, "customer").status("failed");
    }
}
