package activitylog.export;

import static activitylog.export.ExampleLogs.ADD_ON;
import static activitylog.export.ExampleLogs.SUITE;

import activitylog.activity.AssignedLicense;
import activitylog.activity.BillingProfile;
import activitylog.activity.ConversionDetails;
import activitylog.activity.CustomerDetails;
import activitylog.activity.CustomerUserDetails;
import activitylog.activity.LicenseDetails;
import activitylog.activity.LicenseWarning;
import activitylog.activity.LineItem;
import activitylog.activity.MigrationDetails;
import activitylog.activity.NamedValue;
import activitylog.activity.OperationError;
import activitylog.activity.OrderDetails;
import activitylog.activity.OtherDetails;
import activitylog.activity.Pricing;
import activitylog.activity.ReferralDetails;
import activitylog.activity.RelationshipDetails;
import activitylog.activity.RelationshipKind;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.TransitionDetails;
import activitylog.activity.TransitionEvent;
import activitylog.activity.UserLicenseError;
import activitylog.activity.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Details of every kind. */
final class ExampleDetails {

    private static final Instant LATER = Instant.parse("2027-03-28T00:30:00Z");

    private static final List<OperationError> NONE = List.of();

    private ExampleDetails() {}

    static OrderDetails order() {
        return new OrderDetails(
                "Qm41",
                "7f30b19c42ad",
                "monthly",
                "SEK",
                "kr",
                new BigDecimal("18750.00"),
                "pending",
                "UserPurchase",
                null,
                List.of(
                        line(
                                0,
                                SUITE.toUpperCase(Locale.ROOT),
                                "Business Suite Standard",
                                25,
                                null),
                        line(1, ADD_ON, "Identity Add-on P1", 25, SUITE),
                        line(2, null, null, null, null)));
    }

    static SubscriptionDetails subscription() {
        return new SubscriptionDetails(
                SUITE,
                "Business Suite Standard",
                null,
                null,
                40,
                "Licenses",
                "active",
                "P1Y",
                "monthly",
                "license",
                true,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static ConversionDetails conversion() {
        return new ConversionDetails(SUITE, "TRIAL:0001", "CFQ7:0001", "Qm41", 25, "monthly", NONE);
    }

    static TransitionDetails transition() {
        return new TransitionDetails(
                "op-1",
                "transition_with_license_transfer",
                SUITE,
                ADD_ON,
                "CFQ7:0001",
                "CFQ8:0002",
                null,
                25,
                "P1Y",
                "monthly",
                "PROMO-7",
                List.of(
                        new OperationError("7", "The offer has ended"),
                        new OperationError("8", null)),
                List.of(new UserLicenseError("u-1", "Bo Ek", "bo@angso.example", NONE)),
                List.of(new TransitionEvent("Conversion", "Failed", LATER, NONE)));
    }

    static MigrationDetails migration() {
        return migration(
                SUITE,
                25,
                List.of(migration(ADD_ON, null, List.of(migration(null, 3, List.of())))));
    }

    private static MigrationDetails migration(
            @Nullable String from, @Nullable Integer quantity, List<MigrationDetails> addOns) {
        return new MigrationDetails(
                "m-1",
                "Processing",
                from,
                null,
                "CFQ9:0003",
                null,
                quantity,
                "P1Y",
                "monthly",
                true,
                null,
                LATER,
                LATER,
                null,
                "batch",
                addOns);
    }

    static LicenseDetails licenses() {
        return new LicenseDetails(
                "6c0f1a2b",
                List.of(
                        new AssignedLicense("sku-1", List.of("plan-1")),
                        new AssignedLicense("sku-2", List.of())),
                List.of("sku-3"),
                List.of(new LicenseWarning("W1", "Too few licences are left")));
    }

    static CustomerDetails customer() {
        BillingProfile billing =
                new BillingProfile(
                        "7e6d",
                        "Le Brie; \"Frères\", SARL",
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
                        null);
        return new CustomerDetails(
                "1F9E4B2D",
                "Le Brie; \"Frères\", SARL",
                "lebrie.onmicrosoft.example",
                "reseller",
                true,
                billing);
    }

    static CustomerUserDetails user() {
        return new CustomerUserDetails(
                "6c0f1a2b",
                "bo@angso.example",
                "Bo Ek",
                "Bo",
                "Ek",
                "SE",
                "inactive",
                LATER,
                "role-1");
    }

    static RelationshipDetails relationship() {
        return new RelationshipDetails(
                RelationshipKind.GDAP,
                "r-1",
                null,
                "Support & drift",
                "active",
                "P730D",
                "P180D",
                "group-1",
                "securityGroup",
                List.of("role-1", "role-2"),
                null,
                null,
                LATER);
    }

    static ReferralDetails referral() {
        return new ReferralDetails(
                "ref-1", null, "100 platser", "New", "Pending", "Ängsö Bryggeri AB", null);
    }

    static OtherDetails other() {
        NamedValue number = value("Price", ValueKind.NUMBER, null, new BigDecimal("1E+3"));
        NamedValue huge = value("Huge", ValueKind.NUMBER, null, new BigDecimal("1E+999999999"));
        NamedValue text = value("0", ValueKind.TEXT, "first", null);
        NamedValue truth =
                new NamedValue("Enabled", ValueKind.BOOLEAN, null, null, false, List.of());
        return new OtherDetails(
                List.of(
                        number,
                        huge,
                        truth,
                        value("Nothing", ValueKind.NULL, null, null),
                        group("Items", ValueKind.LIST, text),
                        group("Outer", ValueKind.GROUP, group("Inner", ValueKind.GROUP, text))));
    }

    private static LineItem line(
            int number,
            @Nullable String id,
            @Nullable String name,
            @Nullable Integer quantity,
            @Nullable String parent) {
        return new LineItem(
                number,
                id,
                parent,
                name,
                "CFQ7:0001",
                quantity,
                "P1Y",
                "monthly",
                "new",
                "PROMO-1",
                "mpn-1",
                quantity == null ? null : pricing(new BigDecimal("12.50"), quantity));
    }

    private static Pricing pricing(BigDecimal price, int quantity) {
        return new Pricing(
                new BigDecimal("15.00"),
                price,
                new BigDecimal("-0.4167"),
                price,
                price.multiply(BigDecimal.valueOf(quantity)));
    }

    private static NamedValue value(
            String name, ValueKind kind, @Nullable String text, @Nullable BigDecimal number) {
        return new NamedValue(name, kind, text, number, null, List.of());
    }

    private static NamedValue group(String name, ValueKind kind, NamedValue child) {
        return new NamedValue(name, kind, null, null, null, List.of(child));
    }
}
