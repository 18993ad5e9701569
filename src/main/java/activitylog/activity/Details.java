package activitylog.activity;

/**
 * What a record says about its action, parsed. Every component that is not a list may be null: the
 * source leaves out what it likes.
 */
public sealed interface Details
        permits OrderDetails,
                SubscriptionDetails,
                ConversionDetails,
                TransitionDetails,
                MigrationDetails,
                TransferDetails,
                OverageDetails,
                LicenseDetails,
                CustomerDetails,
                QualificationDetails,
                SelfServePolicyDetails,
                AgreementDetails,
                SpendingDetails,
                InvoiceDetails,
                SoftwareDetails,
                CustomerUserDetails,
                PartnerUserDetails,
                MpnAssociationDetails,
                ApplicationDetails,
                RelationshipDetails,
                ReferralDetails,
                DeviceDetails,
                DevicePolicyDetails,
                FraudEventDetails,
                OtherDetails {}
