package activitylog.activity;

import static activitylog.activity.FieldGroup.BILLING;
import static activitylog.activity.FieldGroup.PERSONAL;
import static activitylog.activity.FieldGroup.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fields are hidden. */
class HiddenFieldsTests {

    @Test
    void theSourceIsHiddenAlongWithAnything() {
        assertThat(new Scope("t", Set.of(BILLING)).hidden())
                .containsExactlyInAnyOrder(BILLING, SOURCE);
        assertThat(new Scope("t", Set.of(SOURCE)).hidden()).containsExactly(SOURCE);
        assertThat(new Scope("t").hidden()).isEmpty();
    }

    @Test
    void everyFieldOfTheTableIsAComponentOfALog() {
        for (Map.Entry<String, FieldGroup> entry : FieldGroups.FIELDS.entrySet()) {
            HiddenFields alone = new HiddenFields(Set.of(entry.getValue()), Map.ofEntries(entry));
            assertThat(alone.names()).containsExactly(entry.getKey());
        }
    }

    @Test
    void namesLeaveOutWhatIsPartOfAnother() {
        assertThat(hidden(BILLING).names())
                .containsExactly(
                        "ActivityLog.source",
                        "CustomerDetails.billingProfile",
                        "InvoiceDetails.currencyCode",
                        "InvoiceDetails.currencySymbol",
                        "InvoiceDetails.paidAmount",
                        "InvoiceDetails.totalCharges",
                        "LineItem.pricing",
                        "OrderDetails.currencyCode",
                        "OrderDetails.currencySymbol",
                        "OrderDetails.totalPrice",
                        "SpendingDetails.amount",
                        "SpendingDetails.currencyCode");
        assertThat(hidden(PERSONAL).names())
                .contains("BillingProfile.email", "CustomerUserDetails.displayName");
        assertThat(hidden().names()).isEmpty();
    }

    @Test
    void pathsAreThoseOfTheKindOfDetails() {
        assertThat(hidden(BILLING).paths(OrderDetails.class))
                .containsExactly(
                        "details.currencyCode",
                        "details.currencySymbol",
                        "details.totalPrice",
                        "details.lineItems.pricing",
                        "source");
        assertThat(hidden(BILLING).paths(ReferralDetails.class)).containsExactly("source");
        assertThat(hidden(BILLING).paths(null)).containsExactly("source");
        assertThat(hidden().paths(OrderDetails.class)).isEmpty();
    }

    /** A hidden part gives way to another one, so that what holds it is read all the same. */
    @ParameterizedTest
    @CsvSource({
        "source, ",
        "details, details",
        "details.totalPrice, details.orderId",
        "details.lineItems.pricing, details.lineItems.position",
        "details.lineItems.pricing.listPrice, details.lineItems.position",
        "details.billingProfile.city, details.customerId",
        "details.userPrincipalName, details.userPrincipalName",
        "details.licenseErrors.email, details.licenseErrors.userId",
        "details.primaryContact.email, details.agreementType",
        "details.amount, details.spendingKind",
        "details.lineItems.quantity, details.lineItems.quantity",
        "changes.after, changes.after",
        "no.such.path, no.such.path"
    })
    void hiddenPathsGiveWay(String asked, String visible) {
        assertThat(hidden(BILLING, PERSONAL).visible(asked)).isEqualTo(visible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"details.displayName", "details.status", "details.billingCycle"})
    void pathsThatSomeDetailsShowAreNotHidden(String path) {
        assertThat(hidden(BILLING, PERSONAL).covers(path)).isFalse();
    }

    private static HiddenFields hidden(FieldGroup... groups) {
        return HiddenFields.of(new Scope("t", Set.of(groups)));
    }
}
