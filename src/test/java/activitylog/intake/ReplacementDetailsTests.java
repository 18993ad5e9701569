package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ConversionDetails;
import activitylog.activity.MigrationDetails;
import activitylog.activity.OperationError;
import activitylog.activity.Subscription;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.TransitionDetails;
import activitylog.activity.TransitionEvent;
import activitylog.activity.UserLicenseError;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions that take the place of others. */
class ReplacementDetailsTests {

    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");

    @Test
    void aConversionIsOfOneSubscription() {
        ActivityLog log =
                aRecord("convert_trial_subscription")
                        .newValue(
                                """
                                {"SubscriptionId":"S-1","OfferId":"trial","TargetOfferId":"paid",
                                 "Quantity":"25","Error":{"Code":6,"Description":"No seats"}}
                                """)
                        .data("OrderId", "O-1", "BillingCycle", "Monthly", "Quantity", "9")
                        .parsed();

        assertThat(log.details())
                .isEqualTo(
                        new ConversionDetails(
                                "S-1",
                                "trial",
                                "paid",
                                "O-1",
                                25,
                                "Monthly",
                                List.of(new OperationError("6", "No seats"))));
        assertThat(log.subscriptions())
                .containsExactly(new Subscription("s-1", null, "paid", 25, null));
    }

    @Test
    void anUpgradeReplacesASubscription() {
        ActivityLog log =
                aRecord("upgrade_subscription")
                        .newValue(
                                """
                                {"sourceSubscriptionId":"A","TargetSubscriptionId":"b","Quantity":3,
                                 "UpgradeType":"upgrade_with_license_transfer",
                                 "TargetOffer":{"Id":"offer","Name":"Suite"},
                                 "UpgradeErrors":[{"Code":"other","Description":"d"},{},"odd"],
                                 "LicenseErrors":["odd",{"UserObjectId":"u","Name":"Bo",
                                  "Email":"bo@x.example",
                                  "Errors":[{"ErrorCode":"1","ErrorMessage":"m"}]}]}
                                """)
                        .parsed();

        assertThat(log.details())
                .isEqualTo(
                        new TransitionDetails(
                                null,
                                "upgrade_with_license_transfer",
                                "A",
                                "b",
                                null,
                                "offer",
                                "Suite",
                                3,
                                null,
                                null,
                                null,
                                List.of(new OperationError("other", "d")),
                                List.of(
                                        new UserLicenseError(
                                                "u",
                                                "Bo",
                                                "bo@x.example",
                                                List.of(new OperationError("1", "m")))),
                                List.of()));
        assertThat(log.subscriptions())
                .containsExactly(
                        new Subscription("a", null, null, null, null),
                        new Subscription("b", "Suite", "offer", null, null));
    }

    @Test
    void aTransitionReplacesASubscription() {
        ActivityLog log =
                aRecord("upgrade_subscription")
                        .newValue(
                                """
                                {"OperationId":"op","FromCatalogItemId":"f:1:1",
                                 "FromSubscriptionId":"A","ToCatalogItemId":"t:1:1",
                                 "ToSubscriptionId":"B","Quantity":4,"TermDuration":"P1Y",
                                 "BillingCycle":"monthly","PromotionId":"p",
                                 "TransitionType":"transition_only",
                                 "Events":[{"Name":"Conversion","Status":"Failed",
                                  "Timestamp":"2024-05-01T00:00:00Z","Errors":[{"Code":"c"}]},3]}
                                """)
                        .parsed();

        assertThat(log.details())
                .isEqualTo(
                        new TransitionDetails(
                                "op",
                                "transition_only",
                                "A",
                                "B",
                                "f:1:1",
                                "t:1:1",
                                null,
                                4,
                                "P1Y",
                                "monthly",
                                "p",
                                List.of(),
                                List.of(),
                                List.of(
                                        new TransitionEvent(
                                                "Conversion",
                                                "Failed",
                                                MAY,
                                                List.of(new OperationError("c", null))))));
        assertThat(log.subscriptions())
                .containsExactly(
                        new Subscription("a", null, "f:1:1", null, null),
                        new Subscription("b", null, "t:1:1", null, null));
    }

    @Test
    void aTransitionWithoutAResourceIsReadFromItsKeys() {
        ActivityLog log =
                aRecord("upgrade_subscription")
                        .data("fromsubscriptionid", "A", "TOSUBSCRIPTIONID", "B", "Quantity", "x")
                        .parsed();

        assertThat(log.details())
                .isEqualTo(
                        new TransitionDetails(
                                null, null, "A", "B", null, null, null, null, null, null, null,
                                List.of(), List.of(), List.of()));
        assertThat(log.subscriptions()).extracting(Subscription::id).containsExactly("a", "b");
    }

    @Test
    void aMigrationHasThoseOfItsAddOns() {
        ActivityLog log =
                aRecord("create_new_commerce_migration")
                        .newValue(
                                """
                                {"Id":"m","StartedTime":"2024-05-01T00:00:00Z","CompletedTime":null,
                                 "CurrentSubscriptionId":"A","Status":"Processing",
                                 "CatalogItemId":"c:1:1","SubscriptionEndDate":"2024-05-01T00:00:00",
                                 "Quantity":2,"TermDuration":"P1M","BillingCycle":"Monthly",
                                 "PurchaseFullTerm":"true","ExternalReferenceId":"batch",
                                 "AddOnMigrations":[{"CurrentSubscriptionId":"C","Quantity":1,
                                   "NewCommerceSubscriptionId":"D","CatalogItemId":"d:1:1"},{},7]}
                                """)
                        .data("NewCommerceSubscriptionId", "B", "NewCommerceOrderId", "order")
                        .parsed();

        assertThat(log.details())
                .isEqualTo(
                        new MigrationDetails(
                                "m",
                                "Processing",
                                "A",
                                "B",
                                "c:1:1",
                                "order",
                                2,
                                "P1M",
                                "Monthly",
                                true,
                                null,
                                MAY,
                                MAY,
                                null,
                                "batch",
                                List.of(addOn("C", "D", "d:1:1", 1))));
        assertThat(log.subscriptions())
                .containsExactly(
                        new Subscription("a", null, null, null, null),
                        new Subscription("b", null, "c:1:1", 2, null),
                        new Subscription("c", null, null, null, null),
                        new Subscription("d", null, "d:1:1", 1, null));
    }

    @Test
    void addOnsOfAddOnsEndWhereTheyAreTooDeepButTheirSubscriptionsAreFound() {
        String deep = "{\"CurrentSubscriptionId\":\"deepest\"}";
        for (int i = 40; i > 0; i--) {
            deep =
                    "{\"CurrentSubscriptionId\":\"s%d\",\"AddOnMigrations\":[%s]}"
                            .formatted(i, deep);
        }

        ActivityLog log = aRecord("create_new_commerce_migration").newValue(deep).parsed();

        assertThat(log.details())
                .isInstanceOfSatisfying(
                        MigrationDetails.class, m -> assertThat(levels(m)).isEqualTo(17));
        assertThat(log.subscriptions()).hasSize(41);
    }

    private static int levels(MigrationDetails migration) {
        return 1
                + migration.addOnMigrations().stream()
                        .mapToInt(ReplacementDetailsTests::levels)
                        .max()
                        .orElse(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert_trial_subscription",
                "upgrade_subscription",
                "create_new_commerce_migration"
            })
    void theSubscriptionItselfMayStandInPlaceOfWhatReplacedIt(String operation) {
        assertThat(
                        aRecord(operation)
                                .with("resourceType", "subscription")
                                .newValue("{\"Id\":\"S\",\"FriendlyName\":\"Suite\"}")
                                .parsed()
                                .details())
                .isInstanceOf(SubscriptionDetails.class);
    }

    private static MigrationDetails addOn(String from, String to, String offer, int quantity) {
        return new MigrationDetails(
                null, null, from, to, offer, null, quantity, null, null, null, null, null, null,
                null, null, List.of());
    }
}
