package activitylog.store;

import activitylog.activity.ConversionDetails;
import activitylog.activity.CustomerDetails;
import activitylog.activity.CustomerUserDetails;
import activitylog.activity.Details;
import activitylog.activity.LicenseDetails;
import activitylog.activity.MigrationDetails;
import activitylog.activity.OrderDetails;
import activitylog.activity.OtherDetails;
import activitylog.activity.ReferralDetails;
import activitylog.activity.RelationshipDetails;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.TransitionDetails;
import org.jspecify.annotations.Nullable;

/** What the types of details are called in documents. */
enum DetailsType {
    ORDER("order", OrderDetails.class),
    SUBSCRIPTION("subscription", SubscriptionDetails.class),
    CONVERSION("conversion", ConversionDetails.class),
    TRANSITION("transition", TransitionDetails.class),
    MIGRATION("migration", MigrationDetails.class),
    LICENSE("license", LicenseDetails.class),
    CUSTOMER("customer", CustomerDetails.class),
    CUSTOMER_USER("customerUser", CustomerUserDetails.class),
    RELATIONSHIP("relationship", RelationshipDetails.class),
    REFERRAL("referral", ReferralDetails.class),
    OTHER("other", OtherDetails.class);

    private final String code;
    private final Class<? extends Record> type;

    <T extends Record & Details> DetailsType(String code, Class<T> type) {
        this.code = code;
        this.type = type;
    }

    static DetailsType of(Details details) {
        return switch (details) {
            case OrderDetails _ -> ORDER;
            case SubscriptionDetails _ -> SUBSCRIPTION;
            case ConversionDetails _ -> CONVERSION;
            case TransitionDetails _ -> TRANSITION;
            case MigrationDetails _ -> MIGRATION;
            case LicenseDetails _ -> LICENSE;
            case CustomerDetails _ -> CUSTOMER;
            case CustomerUserDetails _ -> CUSTOMER_USER;
            case RelationshipDetails _ -> RELATIONSHIP;
            case ReferralDetails _ -> REFERRAL;
            case OtherDetails _ -> OTHER;
        };
    }

    /** The type with that name; null if only a newer version knows it. */
    static @Nullable DetailsType of(@Nullable String code) {
        for (DetailsType each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return null;
    }

    /** The stored name. */
    String code() {
        return code;
    }

    Class<? extends Record> type() {
        return type;
    }
}
