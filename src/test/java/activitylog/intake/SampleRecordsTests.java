package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.PARTNER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Action;
import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogId;
import activitylog.activity.Application;
import activitylog.activity.AssignedLicense;
import activitylog.activity.Attribute;
import activitylog.activity.BillingProfile;
import activitylog.activity.Change;
import activitylog.activity.ChangeKind;
import activitylog.activity.Customer;
import activitylog.activity.CustomerDetails;
import activitylog.activity.LicenseDetails;
import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.PartnerUser;
import activitylog.activity.RelationshipDetails;
import activitylog.activity.RelationshipKind;
import activitylog.activity.Resource;
import activitylog.activity.Status;
import activitylog.activity.Subscription;
import activitylog.activity.SubscriptionDetails;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sample pages become exactly these logs. */
class SampleRecordsTests {

    private static final String ANGSO = "c7d21a90-6f3b-4e58-8b1d-02a9e4c6f713";
    private static final String LE_BRIE = "1f9e4b2d-83c5-47aa-b6d0-5e7730c9a8f4";
    private static final String SUITE = "0a6b7c54-19d2-4e8f-a3c1-6d5f2b908e17";
    private static final String ADD_ON = "d94e2f60-7b1a-4c3d-95e8-1c0a7f63b2d8";
    private static final String ORDER = "Qm41sVtd8Kx0eRr2LzYw7PnB3hGa9uJc1";
    private static final String USER = "6c0f1a2b-3d4e-4f50-8a9b-0c1d2e3f4a5b";
    private static final String SKU = "9a7b6c5d-4e3f-4a2b-91c0-d8e7f6a5b4c3";
    private static final String BRIE = "Le Brie; \"Frères\", SARL";
    private static final Application WEB =
            new Application("b81e5d3a-90c7-4f26-a1d4-3e7f60c2985b", null);
    private static final Customer ANGSO_AB = new Customer(ANGSO, "Ängsö Bryggeri AB");
    private static final PartnerUser ANNA = new PartnerUser("anna.lind@nordreseller.example");
    private static final PartnerUser SALES = new PartnerUser("sales@nordreseller.example");
    private static final Status SUCCEEDED = new Status("succeeded");

    private final JsonArray page = items("audit-records-page.json");
    private final JsonArray edgeCases = items("audit-records-edge-cases.json");

    @Test
    void orderOfTwoProducts() {
        assertThat(log(page, 0))
                .isEqualTo(
                        new ActivityLog(
                                id(page, 0),
                                Instant.parse("2023-11-07T08:14:58.603Z"),
                                ActivityLog.NOT_RECORDED,
                                new Action("create_order"),
                                SUCCEEDED,
                                ANGSO_AB,
                                ANNA,
                                WEB,
                                new Resource("order", ORDER),
                                "2b7d90e1-54cf-4a06-8e3d-91b0c7f5d264",
                                order(),
                                List.of(),
                                orderAttributes(),
                                List.of(
                                        new Subscription(
                                                SUITE,
                                                "Business Suite Standard",
                                                "CFQ7TTC0AAA1:0001:CFQ7TTC0ZZZ9",
                                                25,
                                                ANGSO),
                                        new Subscription(
                                                ADD_ON,
                                                "Identity Add-on P1",
                                                "CFQ7TTC0BBB2:0002:CFQ7TTC0YYY8",
                                                25,
                                                ANGSO)),
                                source(page, 0)));
    }

    @Test
    void licensesWithoutAResource() {
        assertThat(log(page, 1))
                .isEqualTo(
                        new ActivityLog(
                                id(page, 1),
                                Instant.parse("2023-11-09T22:59:59.999Z"),
                                ActivityLog.NOT_RECORDED,
                                new Action("update_customer_user_licenses"),
                                SUCCEEDED,
                                new Customer(ANGSO, null),
                                ANNA,
                                new Application(null, "FulfillmentService"),
                                new Resource("license", USER),
                                null,
                                new LicenseDetails(USER, List.of(), List.of(), List.of()),
                                List.of(),
                                List.of(new Attribute("CustomerUserId", USER)),
                                List.of(),
                                source(page, 1)));
    }

    @Test
    void licenseAssigned() {
        ActivityLog log = log(page, 2);

        assertThat(log.details())
                .isEqualTo(
                        new LicenseDetails(
                                USER,
                                List.of(new AssignedLicense(SKU, List.of())),
                                List.of(),
                                List.of()));
        assertThat(log.occurredAt()).isEqualTo("2023-11-10T09:30:07.045Z");
        assertThat(log.application()).isEqualTo(new Application(null, "Partner Center Native App"));
        assertThat(log.partnerUser()).isEqualTo(new PartnerUser("helpdesk@nordreseller.example"));
        assertThat(log.resource()).isEqualTo(new Resource("license", USER));
    }

    @Test
    void newCustomerWithAnEmptyPassword() {
        ActivityLog log = log(page, 3);

        assertThat(log.details())
                .isEqualTo(
                        new CustomerDetails(
                                LE_BRIE,
                                BRIE,
                                "lebrie.onmicrosoft.example",
                                "reseller",
                                true,
                                new BillingProfile(
                                        "7e6d5c4b-3a29-4817-8605-f4e3d2c1b0a9",
                                        BRIE,
                                        "Luc",
                                        "Brie",
                                        "luc@lebrie.example",
                                        "fr-FR",
                                        "FR",
                                        null,
                                        "Meaux",
                                        "1 rue du Marché",
                                        null,
                                        "77100",
                                        null)));
        assertThat(log.resource()).isEqualTo(new Resource("customer", LE_BRIE));
        assertThat(log.affectedCustomer()).isEqualTo(new Customer(LE_BRIE, BRIE));
        assertThat(log.attributes())
                .containsExactly(
                        new Attribute("PrimaryDomainName", "lebrie.onmicrosoft.example"),
                        new Attribute("Relationship", "Reseller"));
    }

    @Test
    void quantityOfASubscriptionChanged() {
        ActivityLog log = log(edgeCases, 0);

        assertThat(log.changes())
                .containsExactly(new Change("Quantity", ChangeKind.CHANGED, "25", "40"));
        assertThat(log.details())
                .isEqualTo(
                        new SubscriptionDetails(
                                SUITE,
                                "Business Suite Standard",
                                "CFQ7TTC0AAA1:0001:CFQ7TTC0ZZZ9",
                                "Business Suite Standard",
                                40,
                                "Licenses",
                                "active",
                                "P1Y",
                                "monthly",
                                "license",
                                true,
                                null,
                                "7f30b19c42ad",
                                null,
                                Instant.parse("2023-11-07T08:14:58Z"),
                                Instant.parse("2023-11-07T00:00:00Z"),
                                Instant.parse("2024-11-06T00:00:00Z")));
        assertThat(log.subscriptions())
                .containsExactly(
                        new Subscription(
                                SUITE,
                                "Business Suite Standard",
                                "CFQ7TTC0AAA1:0001:CFQ7TTC0ZZZ9",
                                40,
                                ANGSO));
    }

    @Test
    void failedRecordWithoutACustomer() {
        assertThat(log(edgeCases, 1))
                .isEqualTo(
                        new ActivityLog(
                                id(edgeCases, 1),
                                Instant.parse("2023-11-14T00:00:00Z"),
                                ActivityLog.NOT_RECORDED,
                                new Action("add_customer"),
                                new Status("failed"),
                                null,
                                SALES,
                                null,
                                new Resource("customer", null),
                                null,
                                new CustomerDetails(
                                        null, null, "taken.onmicrosoft.example", null, null, null),
                                List.of(),
                                List.of(
                                        new Attribute(
                                                "PrimaryDomainName", "taken.onmicrosoft.example")),
                                List.of(),
                                source(edgeCases, 1)));
    }

    @Test
    void operationThatNoListContains() {
        ActivityLog log = log(edgeCases, 2);

        assertThat(log.action())
                .isEqualTo(new Action("reseller_relationship_accepted_by_customer"));
        assertThat(log.details())
                .isEqualTo(
                        new RelationshipDetails(
                                RelationshipKind.RESELLER,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                null));
        assertThat(log.affectedCustomer()).isEqualTo(new Customer(LE_BRIE, null));
        assertThat(log.resource()).isEqualTo(new Resource("customer", LE_BRIE));
        assertThat(log.partnerUser()).isNull();
        assertThat(log.attributes()).isEmpty();
    }

    @Test
    void samplesKeepTheirSource() {
        for (JsonArray items : List.of(page, edgeCases)) {
            for (int i = 0; i < items.items().size(); i++) {
                JsonValue kept = AuditRecordBuilder.json(log(items, i).source());
                assertThat(kept).isEqualTo(items.items().get(i));
            }
        }
    }

    private static OrderDetails order() {
        return new OrderDetails(
                ORDER,
                "7f30b19c42ad",
                "monthly",
                "SEK",
                "kr",
                null,
                "pending",
                "UserPurchase",
                Instant.parse("2023-11-07T08:14:51.220Z"),
                List.of(
                        line(
                                0,
                                SUITE,
                                null,
                                "Business Suite Standard",
                                "CFQ7TTC0AAA1:0001:CFQ7TTC0ZZZ9"),
                        line(
                                1,
                                ADD_ON,
                                SUITE,
                                "Identity Add-on P1",
                                "CFQ7TTC0BBB2:0002:CFQ7TTC0YYY8")));
    }

    private static LineItem line(
            int number, String id, @Nullable String parent, String name, String offer) {
        return new LineItem(
                number, id, parent, name, offer, 25, "P1Y", "monthly", "New", null, null, null);
    }

    private static List<Attribute> orderAttributes() {
        return List.of(
                new Attribute("OrderId", ORDER),
                new Attribute("AlternateId", "7f30b19c42ad"),
                new Attribute("BillingCycle", "Monthly"),
                new Attribute("OfferId-0", "CFQ7TTC0AAA1:0001:CFQ7TTC0ZZZ9"),
                new Attribute("SubscriptionId-0", SUITE),
                new Attribute("SubscriptionName-0", "Business Suite Standard"),
                new Attribute("Quantity-0", "25"),
                new Attribute("PartnerOnRecord-0", null),
                new Attribute("OfferId-1", "CFQ7TTC0BBB2:0002:CFQ7TTC0YYY8"),
                new Attribute("SubscriptionId-1", ADD_ON),
                new Attribute("SubscriptionName-1", "Identity Add-on P1"),
                new Attribute("Quantity-1", "25"),
                new Attribute("PartnerOnRecord-1", null));
    }

    private static ActivityLog log(JsonArray items, int index) {
        return AuditRecordParser.parse(record(items, index), PARTNER);
    }

    private static String id(JsonArray items, int index) {
        String sourceId = new Fields(record(items, index)).text("id");
        return ActivityLogId.of(PARTNER, Objects.requireNonNull(sourceId));
    }

    private static String source(JsonArray items, int index) {
        return JsonWriter.text(record(items, index));
    }

    private static JsonObject record(JsonArray items, int index) {
        return (JsonObject) items.items().get(index);
    }

    private static JsonArray items(String name) {
        JsonValue sample = AuditRecordBuilder.json(text("/samples/" + name));
        return (JsonArray)
                (sample instanceof JsonObject envelope
                        ? Objects.requireNonNull(envelope.get("items"))
                        : sample);
    }

    private static String text(String name) {
        try (InputStream sample = SampleRecordsTests.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(sample).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
