package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Subscription;
import org.junit.jupiter.api.Test;

class PurchasedSubscriptionsTests {

    @Test
    void linesComeFirstAndEverySubscriptionOnce() {
        assertThat(
                        aRecord("create_order")
                                .with("customerId", "C")
                                .newValue(
                                        """
                                        {"LineItems":[{"SubscriptionId":"B","Quantity":2},
                                          {"SubscriptionId":"a","ParentSubscriptionId":"p"},
                                          {"SubscriptionId":"b","FriendlyName":"Bee"},{}]}
                                        """)
                                .data(
                                        "SubscriptionId-0",
                                        "b",
                                        "SubscriptionId-9",
                                        "D",
                                        "Quantity-9",
                                        "9")
                                .parsed()
                                .subscriptions())
                .containsExactly(
                        new Subscription("b", "Bee", null, 2, "c"),
                        new Subscription("a", null, null, null, "c"),
                        new Subscription("d", null, null, 9, "c"));
    }

    @Test
    void aSubscriptionIsItsOwn() {
        assertThat(
                        aRecord("update_subscription")
                                .newValue(
                                        """
                                        {"Id":"S","FriendlyName":"Suite","OfferId":"o","Quantity":3,
                                         "MigratedFromSubscriptionId":"m","ParentSubscriptionId":"p"}
                                        """)
                                .data("SubscriptionId", "s", "Quantity", "9")
                                .parsed()
                                .subscriptions())
                .containsExactly(new Subscription("s", "Suite", "o", 3, null));
    }

    @Test
    void idsOfUpgradesAndMigrationsAreFoundAtAnyDepth() {
        assertThat(
                        aRecord("create_new_commerce_migration")
                                .newValue(
                                        """
                                        {"CurrentSubscriptionId":"A","NewCommerceSubscriptionId":"b",
                                         "AddOnMigrations":[{"currentSubscriptionId":"C","AddOnMigrations":
                                           [{"NewCommerceSubscriptionId":"d"}]}],
                                         "x":{"SourceSubscriptionId":"e","TargetSubscriptionId":"f",
                                          "FromSubscriptionId":"g","ToSubscriptionId":"h",
                                          "SubscriptionId":{},"OtherSubscriptionId":"no"}}
                                        """)
                                .parsed()
                                .subscriptions())
                .extracting(Subscription::id)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void onlyTheFirstOfRepeatedKeysIsDescribed() {
        assertThat(
                        aRecord("x")
                                .data(
                                        "SubscriptionId", "A",
                                        "SubscriptionId", "B",
                                        "SubscriptionId", null,
                                        "TargetSubscriptionId", "C",
                                        "SubscriptionName", "Suite",
                                        "OfferId", "o",
                                        "Quantity", "many")
                                .parsed()
                                .subscriptions())
                .containsExactly(
                        new Subscription("a", "Suite", "o", null, null),
                        new Subscription("b", null, null, null, null),
                        new Subscription("c", null, null, null, null));
    }

    @Test
    void whatCannotBeAnIdIsNone() {
        assertThat(
                        aRecord("x")
                                .data("SubscriptionId", " ", "SubscriptionId-1", "x".repeat(257))
                                .parsed()
                                .subscriptions())
                .isEmpty();
    }
}
