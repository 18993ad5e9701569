package activitylog.store;

import activitylog.activity.AgreementDetails;
import activitylog.activity.ApplicationDetails;
import activitylog.activity.ConversionDetails;
import activitylog.activity.CustomerDetails;
import activitylog.activity.CustomerUserDetails;
import activitylog.activity.Details;
import activitylog.activity.DeviceDetails;
import activitylog.activity.DevicePolicyDetails;
import activitylog.activity.FraudEventDetails;
import activitylog.activity.InvoiceDetails;
import activitylog.activity.LicenseDetails;
import activitylog.activity.MigrationDetails;
import activitylog.activity.MpnAssociationDetails;
import activitylog.activity.OrderDetails;
import activitylog.activity.OtherDetails;
import activitylog.activity.OverageDetails;
import activitylog.activity.PartnerUserDetails;
import activitylog.activity.QualificationDetails;
import activitylog.activity.ReferralDetails;
import activitylog.activity.RelationshipDetails;
import activitylog.activity.SelfServePolicyDetails;
import activitylog.activity.SoftwareDetails;
import activitylog.activity.SpendingDetails;
import activitylog.activity.SubscriptionDetails;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransitionDetails;
import org.jspecify.annotations.Nullable;

/** What the types of details are called in documents. */
enum DetailsType {
    ORDER("order", OrderDetails.class),
    SUBSCRIPTION("subscription", SubscriptionDetails.class),
    CONVERSION("conversion", ConversionDetails.class),
    TRANSITION("transition", TransitionDetails.class),
    MIGRATION("migration", MigrationDetails.class),
    TRANSFER("transfer", TransferDetails.class),
    OVERAGE("overage", OverageDetails.class),
    LICENSE("license", LicenseDetails.class),
    CUSTOMER("customer", CustomerDetails.class),
    QUALIFICATION("qualification", QualificationDetails.class),
    SELF_SERVE_POLICY("selfServePolicy", SelfServePolicyDetails.class),
    AGREEMENT("agreement", AgreementDetails.class),
    SPENDING("spending", SpendingDetails.class),
    INVOICE("invoice", InvoiceDetails.class),
    SOFTWARE("software", SoftwareDetails.class),
    CUSTOMER_USER("customerUser", CustomerUserDetails.class),
    PARTNER_USER("partnerUser", PartnerUserDetails.class),
    MPN_ASSOCIATION("mpnAssociation", MpnAssociationDetails.class),
    APPLICATION("application", ApplicationDetails.class),
    RELATIONSHIP("relationship", RelationshipDetails.class),
    REFERRAL("referral", ReferralDetails.class),
    DEVICE("device", DeviceDetails.class),
    DEVICE_POLICY("devicePolicy", DevicePolicyDetails.class),
    FRAUD_EVENT("fraudEvent", FraudEventDetails.class),
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
            case TransferDetails _ -> TRANSFER;
            case OverageDetails _ -> OVERAGE;
            case LicenseDetails _ -> LICENSE;
            case CustomerDetails _ -> CUSTOMER;
            case QualificationDetails _ -> QUALIFICATION;
            case SelfServePolicyDetails _ -> SELF_SERVE_POLICY;
            case AgreementDetails _ -> AGREEMENT;
            case SpendingDetails _ -> SPENDING;
            case InvoiceDetails _ -> INVOICE;
            case SoftwareDetails _ -> SOFTWARE;
            case CustomerUserDetails _ -> CUSTOMER_USER;
            case PartnerUserDetails _ -> PARTNER_USER;
            case MpnAssociationDetails _ -> MPN_ASSOCIATION;
            case ApplicationDetails _ -> APPLICATION;
            case RelationshipDetails _ -> RELATIONSHIP;
            case ReferralDetails _ -> REFERRAL;
            case DeviceDetails _ -> DEVICE;
            case DevicePolicyDetails _ -> DEVICE_POLICY;
            case FraudEventDetails _ -> FRAUD_EVENT;
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
