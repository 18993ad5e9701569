package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogBuilder;
import activitylog.activity.Application;
import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.ChangeKind;
import activitylog.activity.Customer;
import activitylog.activity.Details;
import activitylog.activity.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A log of every kind, and some that mean no good. */
final class ExampleLogs {

    private static final String BREWERY = "c7d21a90-6f3b-4e58-8b1d-02a9e4c6f713";
    static final String SUITE = "0a6b7c54-19d2-4e8f-a3c1-6d5f2b908e17";
    static final String ADD_ON = "d94e2f60-7b1a-4c3d-95e8-1c0a7f63b2d8";

    private static final List<ActivityLog> FAMOUS =
            List.of(
                    order(),
                    changedSubscription(),
                    licenses(),
                    newCustomer(),
                    customerUser(),
                    relationship(),
                    referral(),
                    other(),
                    hostile(),
                    nothingKnown(),
                    conversion(),
                    transition(),
                    migration());

    static final List<ActivityLog> ALL =
            Stream.concat(
                            FAMOUS.stream(),
                            IntStream.range(0, ExampleFamilies.ALL.size())
                                    .mapToObj(ExampleLogs::family))
                    .toList();

    private ExampleLogs() {}

    private static ActivityLog family(int i) {
        Map.Entry<String, Details> family = ExampleFamilies.ALL.get(i);
        return log(FAMOUS.size() + i + 1, family.getKey(), family.getValue()).build();
    }

    private static ActivityLogBuilder log(int number, String action, @Nullable Details details) {
        return aLog("log_" + number)
                .occurredAt(Instant.parse("2026-10-24T23:59:59.999Z").plusSeconds(3_600L * number))
                .recordedAt("2026-11-01T00:00:00Z")
                .customer(BREWERY, "Ängsö Bryggeri AB")
                .partnerUser("anna.lind@nordreseller.example")
                .action(action)
                .details(details);
    }

    private static ActivityLog order() {
        return log(1, "create_order", ExampleDetails.order())
                .resource("order", "Qm41")
                .subscriptions(
                        new Subscription(
                                SUITE, "Business Suite Standard", "CFQ7:0001", 25, BREWERY),
                        new Subscription(ADD_ON, "Identity Add-on P1", "CFQ8:0002", 25, BREWERY))
                .attributes(
                        new Attribute("OrderId", "Qm41"), new Attribute("PartnerOnRecord-0", null))
                .build();
    }

    private static ActivityLog changedSubscription() {
        return log(2, "update_subscription", ExampleDetails.subscription())
                .resource("subscription", SUITE)
                .subscriptions(new Subscription(SUITE, "Business Suite", "CFQ7:0001", 40, BREWERY))
                .attributes(new Attribute("SubscriptionId", SUITE))
                .changes(
                        new Change("Quantity", ChangeKind.CHANGED, "25", "40"),
                        new Change("PromotionId", ChangeKind.ADDED, null, "PROMO-7"),
                        new Change("RefundOptions[0]", ChangeKind.REMOVED, "partial", null))
                .build();
    }

    private static ActivityLog licenses() {
        return log(3, "update_customer_user_licenses", ExampleDetails.licenses())
                .resource("license", null)
                .application(new Application(null, "FulfillmentService"))
                .build();
    }

    private static ActivityLog newCustomer() {
        return log(4, "add_customer", ExampleDetails.customer())
                .customer("1f9e4b2d", "Le Brie; \"Frères\", SARL")
                .resource("customer", "1f9e4b2d")
                .build();
    }

    private static ActivityLog customerUser() {
        return log(5, "delete_customer_user", ExampleDetails.user())
                .resource("customer_user", "6c0f1a2b")
                .application(new Application("b81e5d3a", null))
                .build();
    }

    private static ActivityLog relationship() {
        return log(6, "granular_admin_relationship_approved", ExampleDetails.relationship())
                .resource("granular_admin_relationship", "r-1")
                .status("progress")
                .build();
    }

    private static ActivityLog referral() {
        return log(7, "create_referral", ExampleDetails.referral())
                .resource("referral", "ref-1")
                .build();
    }

    private static ActivityLog other() {
        return log(8, "policy_created", ExampleDetails.other())
                .resource("policy", "p-1")
                .status("decline")
                .build();
    }

    private static ActivityLog hostile() {
        return log(9, "=cmd|' /C calc'!A0", null)
                .customer("-2+3", "=HYPERLINK(\"http://evil.example\";\"Ångra\")")
                .partnerUser("+46 8 123 456")
                .status("@SUM(A1)")
                .resource(" =1+1", "line\r\nbreak\u0000and\ttab")
                .correlationId("-5")
                .attributes(new Attribute("k", "שלום \ud83d 😀 \"quoted\", and; more"))
                .source("{\"long\":\"" + "å".repeat(10) + "\"}")
                .build();
    }

    private static ActivityLog nothingKnown() {
        return log(10, "brand_new_operation", null)
                .customer((Customer) null)
                .partnerUser(null)
                .application(null)
                .status(null)
                .resource(null)
                .correlationId(null)
                .build();
    }

    private static ActivityLog conversion() {
        return log(11, "convert_trial_subscription", ExampleDetails.conversion())
                .resource("subscription", SUITE)
                .subscriptions(new Subscription(SUITE, null, "CFQ7:0001", 25, BREWERY))
                .build();
    }

    private static ActivityLog transition() {
        return log(12, "upgrade_subscription", ExampleDetails.transition())
                .resource("subscription", SUITE)
                .subscriptionIds(SUITE, ADD_ON)
                .build();
    }

    private static ActivityLog migration() {
        return log(13, "create_new_commerce_migration", ExampleDetails.migration())
                .resource("new_commerce_migration", "m-1")
                .subscriptionIds(SUITE, ADD_ON)
                .build();
    }
}
