package activitylog.activity;

import static activitylog.activity.FieldGroup.BILLING;
import static activitylog.activity.FieldGroup.PERSONAL;
import static activitylog.activity.FieldGroup.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values are hidden because of their names. */
class HiddenValuesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CurrencyCode",
                "currency_symbol",
                "TotalPrice",
                "EffectiveUnitPrice-0",
                "LineItems[0].Pricing.ListPrice",
                "LineItems[12].Pricing",
                "BillingProfile.DefaultAddress.City",
                "BillingProfile.Culture",
                "SpendingLimit",
                "Amount",
                "TotalCharges",
                "Invoice.Total",
                "Fees[0].Tax-1",
                "[\"list price\"].x"
            })
    void moneyAndBillingProfilesAreBilling(String path) {
        assertThat(hidden(BILLING).covers(path)).isTrue();
        assertThat(hidden(PERSONAL).covers(path)).isFalse();
        assertThat(hidden(SOURCE).covers(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FirstName",
                "lastName",
                "DisplayName",
                "Members[3].DisplayName",
                "UserPrincipalName",
                "UPN",
                "Email",
                "OtherMails[0]",
                "PhoneNumber",
                "PrimaryContact.Name",
                "User.Name",
                "UserCredentials.userName"
            })
    void namesAndAddressesOfPeopleArePersonal(String path) {
        assertThat(hidden(PERSONAL).covers(path)).isTrue();
        assertThat(hidden(BILLING).covers(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quantity-0",
                "OrderId",
                "BillingCycle",
                "BillingType",
                "SubscriptionName-1",
                "FriendlyName",
                "OfferName",
                "CompanyProfile.CompanyName",
                "CompanyProfile.Domain",
                "PrimaryDomainName",
                "CustomerUserId",
                "AddedLicenseSkuId",
                "PartnerOnRecord-0",
                "PromotionId",
                "GroupName",
                "TotalLicenses",
                "ServiceCenter",
                "CustomerName",
                "UsageLocation",
                "TermDuration",
                "AutoRenewEnabled",
                ""
            })
    void otherNamesAreForEverybody(String path) {
        assertThat(hidden(BILLING, PERSONAL).covers(path)).isFalse();
    }

    @Test
    void textsThatHoldNamesAndValuesAreLookedInto() {
        assertThat(hidden(PERSONAL).isIn("{\"a\":[{\"Email\":\"x\"}]}")).isTrue();
        assertThat(hidden(PERSONAL).isIn("[{\"DisplayName\":\"x\"}]")).isTrue();
        assertThat(hidden(PERSONAL).isIn("FirstName=Luc;LastName=Brie")).isTrue();
        assertThat(hidden(PERSONAL).isIn("<Email>x</Email>")).isTrue();
        assertThat(hidden(BILLING).isIn("{\"Email\":\"x\"}")).isFalse();
        assertThat(hidden(BILLING).isIn("{\"sum\":{\"total\":12}}")).isTrue();
        assertThat(hidden(BILLING).isIn("{\"Coffee\":\"yes\"}")).isFalse();
        assertThat(hidden(PERSONAL).isIn("Contact Centre Suite")).isFalse();
        assertThat(hidden(PERSONAL).isIn("{\"Quantity\":2}")).isFalse();
        assertThat(hidden(PERSONAL).isIn(null)).isFalse();
    }

    @Test
    void everythingAboutABillingProfileIsBilling() {
        Action action = new Action("update_customer_billing_profile");
        assertThat(hidden(BILLING).coversAllOf(action)).isTrue();
        assertThat(hidden(PERSONAL).coversAllOf(action)).isFalse();
        assertThat(hidden(BILLING).coversAllOf(new Action("create_order"))).isFalse();
    }

    private static HiddenValues hidden(FieldGroup... groups) {
        return HiddenValues.of(new Scope("t", Set.of(groups)));
    }
}
