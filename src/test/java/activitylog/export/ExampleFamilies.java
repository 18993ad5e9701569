package activitylog.export;

import static activitylog.export.ExampleLogs.ADD_ON;
import static activitylog.export.ExampleLogs.SUITE;
import static java.util.Map.entry;

import activitylog.activity.AgreementDetails;
import activitylog.activity.ApplicationDetails;
import activitylog.activity.Contact;
import activitylog.activity.Details;
import activitylog.activity.Device;
import activitylog.activity.DeviceDetails;
import activitylog.activity.DevicePolicyDetails;
import activitylog.activity.FraudEventDetails;
import activitylog.activity.InvoiceDetails;
import activitylog.activity.MpnAssociationDetails;
import activitylog.activity.OverageDetails;
import activitylog.activity.PartnerUserDetails;
import activitylog.activity.QualificationDetails;
import activitylog.activity.SelfServePermission;
import activitylog.activity.SelfServePolicyDetails;
import activitylog.activity.SoftwareDetails;
import activitylog.activity.SpendingDetails;
import activitylog.activity.SpendingKind;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransferLineItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Details of the smaller families, each with an operation that has them. */
final class ExampleFamilies {

    private static final Instant LATER = Instant.parse("2027-03-28T00:30:00Z");

    static final List<Entry<String, Details>> ALL =
            List.of(
                    entry("create_transfer", transfer()),
                    entry("manage_overage", new OverageDetails("e-1", "4123", "Phone", false)),
                    entry("manage_overage", new OverageDetails(null, null, null, true)),
                    entry(
                            "update_customer_qualification",
                            new QualificationDetails("education", "denied", "No proof", LATER)),
                    entry(
                            "create_self_serve_policy",
                            new SelfServePolicyDetails(
                                    "p-1", "customer", "c", "billToPartner", "g", permissions())),
                    entry("create_agreement", agreement(new Contact("Bo", "Ek", null, null))),
                    entry("create_agreement", agreement(new Contact(null, null, "bo@x", null))),
                    entry("create_agreement", agreement(null)),
                    entry("update_customer_spending_budget", spending(SpendingKind.BUDGET)),
                    entry("increase_spending_limit", spending(SpendingKind.LIMIT)),
                    entry("ready_invoice", invoice()),
                    entry(
                            "get_software_key",
                            new SoftwareDetails("DG7", "0001", "=Office", "Qm41", null)),
                    entry(
                            "update_partner_user",
                            new PartnerUserDetails("u", "a@x", "Anna Lind", null, null, "active")),
                    entry(
                            "create_mpn_association",
                            new MpnAssociationDetails("4123", "Söderhamn Reseller, HB")),
                    entry(
                            "add_application_credential",
                            new ApplicationDetails(
                                    "app", "Sync", "key-1", "Password", null, LATER)),
                    entry("device_updated", new DeviceDetails("b-1", 2, devices())),
                    entry("device_deleted", new DeviceDetails("b-1", 2, List.of())),
                    entry(
                            "policy_updated",
                            new DevicePolicyDetails(
                                    "p-2", "Kiosk", "o_o_b_e", null, settings(), 4, null, null)),
                    entry("azure_fraud_event_detected", fraud()));

    private ExampleFamilies() {}

    private static TransferDetails transfer() {
        TransferLineItem addOn = item(ADD_ON, null, 25, List.of());
        return new TransferDetails(
                "t-1",
                "Active",
                "5",
                "from",
                "Söderhamn Reseller, HB",
                "to",
                null,
                LATER,
                null,
                null,
                null,
                List.of(item(SUITE, "Business Suite Standard", null, List.of(addOn))));
    }

    private static TransferLineItem item(
            String id,
            @Nullable String name,
            @Nullable Integer quantity,
            List<TransferLineItem> addOns) {
        return new TransferLineItem(
                id, name, null, quantity, "monthly", null, "1", List.of(), addOns);
    }

    private static List<SelfServePermission> permissions() {
        return List.of(
                new SelfServePermission("AzureReservedInstances", "Purchase"),
                new SelfServePermission("Software", null));
    }

    private static AgreementDetails agreement(@Nullable Contact contact) {
        return new AgreementDetails("MicrosoftCustomerAgreement", "t", LATER, "u", contact);
    }

    private static SpendingDetails spending(SpendingKind kind) {
        return new SpendingDetails(kind, new BigDecimal("25000.50"), "SEK");
    }

    private static InvoiceDetails invoice() {
        return new InvoiceDetails(
                "G012",
                "Recurring",
                "invoice",
                null,
                "unpaid",
                LATER,
                LATER,
                LATER,
                new BigDecimal("1E+4"),
                new BigDecimal("0.00"),
                "EUR",
                "€");
    }

    private static List<Device> devices() {
        return List.of(
                new Device("d-1", "serial-1", "Book", "Contoso", List.of("p-2"), LATER),
                new Device("d-2", null, null, null, List.of(), null));
    }

    private static List<String> settings() {
        return List.of("skip_eula", "skip_express_settings");
    }

    private static FraudEventDetails fraud() {
        return new FraudEventDetails(
                "e-2",
                "NetworkConnectionsToCryptoMiningPools",
                "Active",
                "High",
                "Medium",
                null,
                "Something mines",
                SUITE,
                "Azure plan",
                null,
                "vm-1",
                "rg-1",
                "Compute",
                9,
                LATER,
                LATER,
                LATER,
                null,
                null);
    }
}
