package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
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
import activitylog.activity.OperationError;
import activitylog.activity.OtherDetails;
import activitylog.activity.OverageDetails;
import activitylog.activity.PartnerUserDetails;
import activitylog.activity.QualificationDetails;
import activitylog.activity.SelfServePermission;
import activitylog.activity.SelfServePolicyDetails;
import activitylog.activity.SoftwareDetails;
import activitylog.activity.SpendingDetails;
import activitylog.activity.SpendingKind;
import activitylog.activity.Subscription;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransferLineItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smaller families of operations. */
class FamilyDetailsTests {

    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");

    @Test
    void aTransferHasLineItemsWithAddOns() {
        ActivityLog log =
                aRecord("create_transfer")
                        .newValue(
                                """
                                {"id":"t","status":"Active","transferType":5,
                                 "sourcePartnerTenantId":"from","sourcePartnerName":"From",
                                 "targetPartnerTenantId":"to","createdTime":"2024-05-01T00:00:00Z",
                                 "lineItems":[{"subscriptionId":"A","quantity":"2","offerId":"o",
                                   "friendlyName":"Suite","transferError":{"code":"1","description":"d"},
                                   "addonItems":[{"subscriptionId":"B","billingCycle":"monthly",
                                    "partnerIdOnRecord":"mpn","transferGroupId":"1"}]},"odd"]}
                                """)
                        .data("TargetPartnerName", "To")
                        .parsed();

        TransferLineItem addOn =
                new TransferLineItem(
                        "B", null, null, null, "monthly", "mpn", "1", List.of(), List.of());
        assertThat(log.details())
                .isEqualTo(
                        new TransferDetails(
                                "t",
                                "Active",
                                "5",
                                "from",
                                "From",
                                "to",
                                "To",
                                MAY,
                                null,
                                null,
                                null,
                                List.of(
                                        new TransferLineItem(
                                                "A",
                                                "Suite",
                                                "o",
                                                2,
                                                null,
                                                null,
                                                null,
                                                List.of(new OperationError("1", "d")),
                                                List.of(addOn)))));
        assertThat(log.subscriptions())
                .containsExactly(
                        new Subscription("a", "Suite", "o", 2, null),
                        new Subscription("b", null, null, null, null));
    }

    @Test
    void aTransferWithoutAResourceIsReadFromItsKeys() {
        assertThat(details("update_transfer", null, "TransferId", "t", "Status", "Expired"))
                .isEqualTo(
                        new TransferDetails(
                                "t", "Expired", null, null, null, null, null, null, null, null,
                                null, List.of()));
    }

    @Test
    void overageIsOnOrOff() {
        String overage =
                """
                {"AzureEntitlementId":"e","PartnerId":"mpn","Type":"PhoneServices",
                 "OverageEnabled":true}
                """;
        assertThat(details("manage_overage", overage))
                .isEqualTo(new OverageDetails("e", "mpn", "PhoneServices", true));
    }

    @Test
    void qualificationsAreChecked() {
        String checked =
                """
                {"Qualification":"education","VettingStatus":"inReview","VettingReason":"r",
                 "VettingCreatedDate":"2024-05-01T00:00:00Z"}
                """;
        assertThat(details("update_customer_qualification", checked))
                .isEqualTo(new QualificationDetails("education", "inReview", "r", MAY));
        assertThat(details("update_customer_qualification", null, "Qualification", "none"))
                .isEqualTo(new QualificationDetails("none", null, null, null));
    }

    @Test
    void selfServePoliciesHavePermissions() {
        String policy =
                """
                {"id":"p","selfServeEntity":{"selfServeEntityType":"customer","tenantID":"c"},
                 "grantor":{"grantorType":"billToPartner","tenantID":"g"},
                 "permissions":[{"resource":"AzureReservedInstances","action":"Purchase"},{}]}
                """;
        assertThat(details("create_self_serve_policy", policy))
                .isEqualTo(
                        new SelfServePolicyDetails(
                                "p",
                                "customer",
                                "c",
                                "billToPartner",
                                "g",
                                List.of(
                                        new SelfServePermission(
                                                "AzureReservedInstances", "Purchase"))));
    }

    @Test
    void agreementsHaveAContact() {
        String agreement =
                """
                {"UserId":"u","PrimaryContact":{"FirstName":"Bo","Email":"bo@x.example"},
                 "TemplateId":"t","DateAgreed":"2024-05-01","Type":"MicrosoftCustomerAgreement"}
                """;
        assertThat(details("create_agreement", agreement))
                .isEqualTo(
                        new AgreementDetails(
                                "MicrosoftCustomerAgreement",
                                "t",
                                MAY,
                                "u",
                                new Contact("Bo", null, "bo@x.example", null)));
        assertThat(details("create_agreement", "{\"TemplateId\":\"t\",\"PrimaryContact\":3}"))
                .isEqualTo(new AgreementDetails(null, "t", null, null, null));
    }

    @Test
    void budgetsAndLimitsAreAmounts() {
        assertThat(details("update_customer_spending_budget", "{\"Amount\":12.50}"))
                .isEqualTo(spending(SpendingKind.BUDGET, "12.50", null));
        assertThat(details("increase_spending_limit", "{\"SpendingLimit\":\"7\"}"))
                .isEqualTo(spending(SpendingKind.LIMIT, "7", null));
        assertThat(
                        details(
                                "update_customer_spending_budget",
                                null,
                                "SpendingBudget",
                                "1e2",
                                "CurrencyCode",
                                "SEK"))
                .isEqualTo(spending(SpendingKind.BUDGET, "1e2", "SEK"));
        assertThat(details("update_customer_spending_budget", "{\"Amount\":\"much\"}"))
                .isInstanceOf(OtherDetails.class);
    }

    @Test
    void invoicesHaveTotals() {
        String invoice =
                """
                {"Id":"G01","InvoiceDate":"2024-05-01T00:00:00Z","InvoiceType":"Recurring",
                 "DocumentType":"adjustment_note","AmendsOf":"G00","State":"unpaid",
                 "BillingPeriodStartDate":"2024-05-01T00:00:00Z","TotalCharges":10.20,
                 "PaidAmount":0.0,"CurrencyCode":"EUR","CurrencySymbol":"€"}
                """;
        assertThat(details("ready_invoice", invoice))
                .isEqualTo(
                        new InvoiceDetails(
                                "G01",
                                "Recurring",
                                "adjustment_note",
                                "G00",
                                "unpaid",
                                MAY,
                                MAY,
                                null,
                                new BigDecimal("10.20"),
                                new BigDecimal("0.0"),
                                "EUR",
                                "€"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"get_software_key", "get_software_download_link", "software_attestation"})
    void softwareIsAProduct(String operation) {
        assertThat(
                        details(
                                operation,
                                "{\"ProductId\":\"p\",\"Key\":\"AAAA-BBBB\",\"Title\":\"Office\"}",
                                "SkuId",
                                "0001",
                                "OrderId",
                                "o"))
                .isEqualTo(new SoftwareDetails("p", "0001", "Office", "o", null));
    }

    @Test
    void partnerUsersHaveNames() {
        assertThat(
                        details(
                                "create_partner_user",
                                "{\"Id\":\"u\",\"UserPrincipalName\":\"a@x.example\",\"State\":\"active\"}",
                                "DisplayName",
                                "Anna"))
                .isEqualTo(
                        new PartnerUserDetails("u", "a@x.example", "Anna", null, null, "active"));
    }

    @Test
    void associationsHaveAnId() {
        assertThat(details("update_mpn_association", "{\"MpnId\":4123}", "PartnerName", "P"))
                .isEqualTo(new MpnAssociationDetails("4123", "P"));
    }

    @ParameterizedTest
    @CsvSource({
        "register_application, app, ",
        "unregister_application, app, ",
        "add_application_credential, , app",
        "remove_application_credential, , app"
    })
    void theIdIsOfTheApplicationOrOfItsCredential(
            String operation, @Nullable String application, @Nullable String credential) {
        assertThat(
                        details(
                                operation,
                                """
                                {"Id":"app","DisplayName":"Sync","ClientSecret":"secret-value",
                                 "EndDate":"2024-05-01T00:00:00Z"}
                                """))
                .isEqualTo(
                        new ApplicationDetails(application, "Sync", credential, null, null, MAY));
    }

    @Test
    void devicesComeInBatchesOrAlone() {
        String device =
                """
                {"Id":"d","SerialNumber":"s","ModelName":"m","OemManufacturerName":"oem",
                 "ProductKey":"AAAA","HardwareHash":"h","UploadedDate":"2024-05-01T00:00:00Z",
                 "Policies":[{"Key":"o_o_b_e","Value":"p"}]}
                """;
        Device read = new Device("d", "s", "m", "oem", List.of("p"), MAY);

        assertThat(details("device_updated", device))
                .isEqualTo(new DeviceDetails(null, null, List.of(read)));
        assertThat(
                        details(
                                "devices_upload_to_new_batch_attempted",
                                "{\"Id\":\"b\",\"DevicesCount\":2,\"Devices\":[" + device + "]}"))
                .isEqualTo(new DeviceDetails("b", 2, List.of(read)));
        assertThat(details("devices_update_attempted", null, "BatchId", "b", "DevicesCount", "9"))
                .isEqualTo(new DeviceDetails("b", 9, List.of()));
    }

    @Test
    void devicePoliciesHaveSettings() {
        String policy =
                """
                {"Id":"p","Name":"Kiosk","Category":"o_o_b_e","Description":"d",
                 "PolicySettings":["skip_eula",3,{}],"DevicesAssignedCount":4,
                 "CreatedDate":"2024-05-01T00:00:00Z"}
                """;
        assertThat(details("policy_created", policy))
                .isEqualTo(
                        new DevicePolicyDetails(
                                "p",
                                "Kiosk",
                                "o_o_b_e",
                                "d",
                                List.of("skip_eula", "3"),
                                4,
                                MAY,
                                null));
    }

    @Test
    void fraudEventsHaveASubscription() {
        ActivityLog log =
                aRecord("azure_fraud_event_detected")
                        .newValue(
                                """
                                {"eventId":"e","eventTime":"2024-05-01T00:00:00Z","eventStatus":"Active",
                                 "eventType":"NetworkConnectionsToCryptoMiningPools","hitCount":"9",
                                 "subscriptionId":"S","subscriptionName":"Azure","severity":"High"}
                                """)
                        .data("ConfidenceLevel", "Medium")
                        .parsed();

        assertThat(log.details())
                .isInstanceOfSatisfying(
                        FraudEventDetails.class,
                        event -> {
                            assertThat(event.eventId()).isEqualTo("e");
                            assertThat(event.status()).isEqualTo("Active");
                            assertThat(event.subscriptionId()).isEqualTo("S");
                            assertThat(event.hitCount()).isEqualTo(9);
                            assertThat(event.confidenceLevel()).isEqualTo("Medium");
                            assertThat(event.occurredAt()).isEqualTo(MAY);
                        });
        assertThat(log.subscriptions())
                .containsExactly(new Subscription("s", "Azure", null, null, null));
    }

    /** Whatever is not understood is still there, as a tree. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create_transfer",
                "manage_overage",
                "create_self_serve_policy",
                "create_agreement",
                "update_customer_spending_budget",
                "ready_invoice",
                "get_software_key",
                "create_partner_user",
                "create_mpn_association",
                "register_application",
                "device_updated",
                "policy_created",
                "azure_fraud_event_detected",
                "create_credit"
            })
    void nothingIsLost(String operation) {
        assertThat(details(operation, "{\"Novelty\":1}")).isInstanceOf(OtherDetails.class);
        assertThat(details(operation, "{\"Id\":{},\"Novelty\":[]}"))
                .isInstanceOf(OtherDetails.class);
        assertThat(details(operation, null, "Novelty", "x")).isInstanceOf(OtherDetails.class);
        assertThat(aRecord(operation).parsed().details()).isNull();
    }

    private static SpendingDetails spending(
            SpendingKind kind, String amount, @Nullable String currency) {
        return new SpendingDetails(kind, new BigDecimal(amount), currency);
    }

    private static @Nullable Details details(
            String operation, @Nullable String newValue, @Nullable String... data) {
        return aRecord(operation).with("resourceNewValue", newValue).data(data).parsed().details();
    }
}
