package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.AssignedLicense;
import activitylog.activity.BillingProfile;
import activitylog.activity.CustomerDetails;
import activitylog.activity.CustomerUserDetails;
import activitylog.activity.Details;
import activitylog.activity.LicenseDetails;
import activitylog.activity.LicenseWarning;
import activitylog.activity.LineItem;
import activitylog.activity.NamedValue;
import activitylog.activity.OrderDetails;
import activitylog.activity.OtherDetails;
import activitylog.activity.Pricing;
import activitylog.activity.ReferralDetails;
import activitylog.activity.RelationshipDetails;
import activitylog.activity.RelationshipKind;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsParsersTests {

    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"create_order", "update_order"})
    void ordersHaveLinesWithPrices(String operation) {
        Details details =
                aRecord(operation)
                        .newValue(
                                """
                                {"id":"o","TotalPrice":12.50,"BillingCycle":"annual","LineItems":[
                                 {"LineItemNumber":7,"SubscriptionId":"S","Quantity":"3",
                                  "PromotionId":"p","BillingCycle":"one_time",
                                  "PartnerIdOnRecord":"mpn","TransactionType":"addQuantity",
                                  "Pricing":{"ListPrice":1.10,"Price":1e2,"ExtendedPrice":"x"}},
                                 "not a line"]}
                                """)
                        .data("SubscriptionName-7", "Suite", "OfferId-1", "offer")
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new OrderDetails(
                                "o",
                                null,
                                "annual",
                                null,
                                null,
                                new BigDecimal("12.50"),
                                null,
                                null,
                                null,
                                List.of(
                                        new LineItem(
                                                7,
                                                "S",
                                                null,
                                                "Suite",
                                                null,
                                                3,
                                                null,
                                                "one_time",
                                                "addQuantity",
                                                "p",
                                                "mpn",
                                                new Pricing(
                                                        new BigDecimal("1.10"),
                                                        null,
                                                        null,
                                                        new BigDecimal("1e2"),
                                                        null)),
                                        line(1, null, null, "offer", null, "annual"))));
    }

    @Test
    void ordersWithoutAResourceAreReadFromTheirKeys() {
        Details details =
                aRecord("create_order")
                        .data(
                                "OrderId", "o",
                                "BillingCycle", "Monthly",
                                "quantity-1", "2",
                                "SubscriptionName-0", "Suite",
                                "SubscriptionId-0", "S",
                                "Quantity-0", "many",
                                "PartnerOnRecord-0", null)
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new OrderDetails(
                                "o",
                                null,
                                "Monthly",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(
                                        line(0, "S", "Suite", null, null, "Monthly"),
                                        line(1, null, null, null, 2, "Monthly"))));
    }

    @Test
    void subscriptionsWithoutAResourceAreReadFromTheirKeys() {
        Details details =
                aRecord("update_subscription")
                        .data("SubscriptionId", "S", "Quantity", "4", "SubscriptionName", "Suite")
                        .parsed()
                        .details();

        assertThat(details).isEqualTo(subscription("S", "Suite", 4, null));
    }

    @Test
    void anyRecordOfASubscriptionMayShowIt() {
        String json = "{\"Id\":\"S\",\"FriendlyName\":\"Suite\",\"AutoRenewEnabled\":\"true\"}";

        assertThat(
                        aRecord("suspend_subscription")
                                .with("resourceType", "Subscription")
                                .newValue(json)
                                .parsed()
                                .details())
                .isEqualTo(subscription("S", "Suite", null, true));
        assertThat(aRecord("suspend").newValue(json).parsed().details())
                .isInstanceOf(OtherDetails.class);
        assertThat(
                        aRecord("exchange_subscription")
                                .with("resourceType", "subscription")
                                .newValue("{\"SourceSubscriptionId\":\"a\"}")
                                .parsed()
                                .details())
                .isInstanceOf(OtherDetails.class);
    }

    @Test
    void theOldValueSpeaksWhereThereIsNoNewOne() {
        assertThat(
                        aRecord("update_subscription")
                                .oldValue("{\"Id\":\"S\",\"FriendlyName\":\"Suite\"}")
                                .parsed()
                                .details())
                .isEqualTo(subscription("S", "Suite", null, null));
    }

    @Test
    void licensesAreReadFromTheResource() {
        Details details =
                aRecord("update_sfb_customer_user_licenses")
                        .newValue(
                                """
                                {"LicensesToAssign":[{"SkuId":"a","ExcludedPlans":["p",1,{}]},7],
                                 "LicensesToRemove":["b",null],
                                 "LicenseWarnings":[{"Code":"c","Message":"m"}]}
                                """)
                        .data("CustomerUserId", "u", "AddedLicenseSkuId", "ignored")
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new LicenseDetails(
                                "u",
                                List.of(
                                        new AssignedLicense("a", List.of("p", "1")),
                                        new AssignedLicense(null, List.of())),
                                List.of("b"),
                                List.of(new LicenseWarning("c", "m"))));
    }

    @Test
    void licensesAreReadFromTheirKeys() {
        Details details =
                aRecord("update_customer_user_licenses")
                        .data(
                                "CustomerUserId", "u",
                                "AddedLicenseSkuId", "a",
                                "AddedLicenseSkuId", "b",
                                "RemovedLicenseSkuId-0", "c")
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new LicenseDetails(
                                "u",
                                List.of(
                                        new AssignedLicense("a", List.of()),
                                        new AssignedLicense("b", List.of())),
                                List.of("c"),
                                List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add_customer",
                "delete_customer",
                "delete_tip_customer",
                "update_company_info",
                "update_customer_partner_contract_company_name"
            })
    void customersHaveACompany(String operation) {
        assertThat(
                        aRecord(operation)
                                .newValue("{\"TenantId\":\"c\",\"CompanyName\":\"Contoso\"}")
                                .data("PrimaryDomainName", "contoso.example")
                                .parsed()
                                .details())
                .isEqualTo(
                        new CustomerDetails("c", "Contoso", "contoso.example", null, null, null));
    }

    @Test
    void aBillingProfileByItselfIsTheCustomersProfile() {
        Details details =
                aRecord("update_customer_billing_profile")
                        .newValue(
                                """
                                {"Id":"profile","CompanyName":"Contoso","Email":"a@contoso.example",
                                 "DefaultAddress":{"FirstName":"Ann","Country":"SE","State":"AB"}}
                                """)
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new CustomerDetails(
                                null,
                                "Contoso",
                                null,
                                null,
                                null,
                                new BillingProfile(
                                        "profile",
                                        "Contoso",
                                        "Ann",
                                        null,
                                        "a@contoso.example",
                                        null,
                                        "SE",
                                        "AB",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create_customer_user",
                "update_customer_user",
                "delete_customer_user",
                "restore_customer_user",
                "reset_customer_user_password",
                "update_customer_user_principal_name",
                "add_user_member",
                "remove_user_member"
            })
    void customerUsersAndMembersHaveNames(String operation) {
        Details details =
                aRecord(operation)
                        .newValue(
                                """
                                {"Id":"u","UserPrincipalName":"ann@contoso.example","FirstName":"Ann",
                                 "State":"inactive","SoftDeletionTime":"2024-05-01T00:00:00.0000001Z",
                                 "PasswordProfile":{"Password":"s3cr3t"}}
                                """)
                        .data("RoleId", "r")
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new CustomerUserDetails(
                                "u",
                                "ann@contoso.example",
                                null,
                                "Ann",
                                null,
                                null,
                                "inactive",
                                MAY,
                                "r"));
    }

    @ParameterizedTest
    @CsvSource({
        "dap_admin_relationship_approved, DAP",
        "dap_admin_relationship_terminated_by_microsoft, DAP",
        "dap_admin_something_new, DAP",
        "granular_admin_relationship_expired, GDAP",
        "granular_admin_something_new, GDAP",
        "reseller_relationship_accepted_by_customer, RESELLER",
        "reseller_relationship_something_new, RESELLER",
        "remove_partner_customer_relationship, RESELLER",
        "create_partner_relationship, PARTNER",
        "remove_partner_relationship, PARTNER",
        "extend_relationship, PARTNER",
    })
    void relationshipsHaveAKind(String operation, RelationshipKind kind) {
        Details details =
                aRecord(operation)
                        .newValue(
                                """
                                {"id":"r","displayName":"n","status":"active","duration":"P730D",
                                 "createdDateTime":"2024-05-01","endDateTime":"2024-05-01T00:00Z"}
                                """)
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new RelationshipDetails(
                                kind, "r", null, "n", "active", "P730D", null, null, null,
                                List.of(), MAY, null, MAY));
        assertThat(aRecord(operation).parsed().details()).isInstanceOf(RelationshipDetails.class);
    }

    @Test
    void anAccessAssignmentBelongsToARelationship() {
        Details details =
                aRecord("granular_admin_access_assignment_created")
                        .newValue(
                                """
                                {"Id":"a","AutoExtendDuration":"P180D",
                                 "AccessContainer":{"AccessContainerId":"g",
                                  "AccessContainerType":"securityGroup"},
                                 "AccessDetails":{"UnifiedRoles":[{"RoleDefinitionId":"role"},{},1]}}
                                """)
                        .data("RelationshipId", "r")
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new RelationshipDetails(
                                RelationshipKind.GDAP,
                                "r",
                                "a",
                                null,
                                null,
                                null,
                                "P180D",
                                "g",
                                "securityGroup",
                                List.of("role"),
                                null,
                                null,
                                null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create_referral",
                "update_referral",
                "create_related_referral",
                "update_related_referral"
            })
    void referralsHaveACustomerOfTheirOwn(String operation) {
        Details details =
                aRecord(operation)
                        .newValue(
                                """
                                {"id":"r","name":"Big deal","status":"New","substatus":"Pending",
                                 "createdDateTime":"2024-05-01","customerProfile":{"name":"Contoso"},
                                 "relatedReferralId":"q"}
                                """)
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new ReferralDetails(
                                "r", "q", "Big deal", "New", "Pending", "Contoso", MAY));
    }

    @Test
    void everythingElseIsATree() {
        Details details =
                aRecord("policy_created")
                        .newValue(
                                "{\"a\":\"t\",\"b\":1.50,\"c\":true,\"d\":null,\"e\":[1,{\"f\":\"\"}],\"a\":2}")
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new OtherDetails(
                                List.of(
                                        text("a", "t"),
                                        number("b", "1.50"),
                                        new NamedValue(
                                                "c",
                                                ValueKind.BOOLEAN,
                                                null,
                                                null,
                                                true,
                                                List.of()),
                                        new NamedValue(
                                                "d", ValueKind.NULL, null, null, null, List.of()),
                                        tree(
                                                "e",
                                                ValueKind.LIST,
                                                number("0", "1"),
                                                tree("1", ValueKind.GROUP, text("f", ""))),
                                        number("a", "2"))));
    }

    @Test
    void aTreeKeepsExactNumbersAndTellsOthersAsText() {
        String digits = "1".repeat(100);
        Details details =
                aRecord("x")
                        .newValue(
                                "{\"a\":1E400,\"b\":%s,\"c\":1E999999999,\"d\":%s}"
                                        .formatted(digits, "1".repeat(500)))
                        .parsed()
                        .details();

        assertThat(details)
                .isEqualTo(
                        new OtherDetails(
                                List.of(
                                        number("a", "1E400"),
                                        number("b", digits),
                                        text("c", "1E999999999"),
                                        text("d", "1".repeat(500)))));
    }

    @Test
    void aTreeEndsInTextWhereItIsTooDeep() {
        Details details =
                aRecord("x")
                        .newValue("[".repeat(40) + "{\"a\":1}" + "]".repeat(40))
                        .parsed()
                        .details();

        NamedValue node = ((OtherDetails) details).values().getFirst();
        int depth = 1;
        while (!node.children().isEmpty()) {
            node = node.children().getFirst();
            depth++;
        }
        assertThat(depth).isEqualTo(32);
        assertThat(node).isEqualTo(text("0", "[".repeat(8) + "{\"a\":1}" + "]".repeat(8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]   | 0",
                "7     | value",
                "\"x\" | value",
                "{}    | k",
                "not JSON | k",
            })
    void resourcesOfOddFormsAreShown(String newValue, String name) {
        Details details =
                aRecord("x").newValue(newValue).data("k", "v", "n", null).parsed().details();

        assertThat(((OtherDetails) details).values())
                .extracting(NamedValue::name)
                .containsExactly(name);
    }

    @Test
    void aResourceThatIsNoTextButAnObjectIsRead() {
        Details details =
                aRecord("create_order")
                        .withJson("resourceNewValue", "{\"Id\":\"o\"}")
                        .parsed()
                        .details();

        assertThat(details)
                .isInstanceOfSatisfying(
                        OrderDetails.class, o -> assertThat(o.orderId()).isEqualTo("o"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create_order",
                "update_subscription",
                "convert_trial_subscription",
                "upgrade_subscription",
                "create_new_commerce_migration",
                "update_customer_user_licenses",
                "update_customer_qualification",
                "update_customer_user",
                "create_referral"
            })
    void whatTheTypedDetailsDoNotUnderstandIsATree(String operation) {
        assertThat(aRecord(operation).newValue("{\"Novelty\":1}").parsed().details())
                .isEqualTo(new OtherDetails(List.of(number("Novelty", "1"))));
        assertThat(aRecord(operation).parsed().details()).isNull();
    }

    private static LineItem line(
            int number,
            @Nullable String id,
            @Nullable String name,
            @Nullable String offer,
            @Nullable Integer quantity,
            String cycle) {
        return new LineItem(
                number, id, null, name, offer, quantity, null, cycle, null, null, null, null);
    }

    private static SubscriptionDetails subscription(
            String id, String name, @Nullable Integer quantity, @Nullable Boolean autoRenew) {
        return new SubscriptionDetails(
                id, name, null, null, quantity, null, null, null, null, null, autoRenew, null, null,
                null, null, null, null);
    }

    private static NamedValue text(String name, String text) {
        return new NamedValue(name, ValueKind.TEXT, text, null, null, List.of());
    }

    private static NamedValue number(String name, String digits) {
        return new NamedValue(
                name, ValueKind.NUMBER, null, new BigDecimal(digits), null, List.of());
    }

    private static NamedValue tree(String name, ValueKind kind, NamedValue... children) {
        return new NamedValue(name, kind, null, null, null, List.of(children));
    }
}
