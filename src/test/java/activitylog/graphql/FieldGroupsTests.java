package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.FieldGroup;
import activitylog.activity.HiddenFields;
import activitylog.activity.Scope;
import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of a log is for everybody by mistake. */
class FieldGroupsTests {

    /**
     * What everybody sees who sees what holds it. Whoever adds a field decides: it is listed here,
     * or in the table of {@link FieldGroup groups}. The values in changes, attributes and trees are
     * hidden by their names.
     */
    private static final String FOR_EVERYBODY =
            """
            ActivityLog: id occurredAt recordedAt affectedCustomer action partnerUser application
            ActivityLog: status resource correlationId details changes attributes subscriptions
            ActivityLog: hidden summary
            Customer: id companyName subscriptionsUrl formerNames firstActivityAt lastActivityAt
            FormerName: companyName firstSeenAt lastSeenAt
            Action: code label description category known
            PartnerUser: principalName
            Application: id name
            Status: code label
            Resource: type id
            Change: path label kind before after
            Attribute: key name line value
            Subscription: id friendlyName offerId quantity url customer offerName status
            Subscription: termDuration billingCycle autoRenewEnabled orderId firstSeenAt lastSeenAt
            Subscription: parent addOns predecessor successor
            OrderDetails: orderId alternateId billingCycle status transactionType createdAt
            OrderDetails: lineItemCount lineItems
            LineItem: position
            LineItem: lineNumber subscriptionId parentSubscriptionId friendlyName offerId quantity
            LineItem: termDuration billingCycle transactionType promotionId partnerIdOnRecord
            Pricing: listPrice discountedPrice proratedPrice price extendedPrice
            SubscriptionDetails: subscriptionId friendlyName offerId offerName quantity unitType
            SubscriptionDetails: status termDuration billingCycle billingType autoRenewEnabled
            SubscriptionDetails: parentSubscriptionId orderId promotionId createdAt
            SubscriptionDetails: effectiveStartDate commitmentEndDate
            ConversionDetails: subscriptionId fromOfferId toOfferId orderId quantity billingCycle
            ConversionDetails: errors
            TransitionDetails: operationId transitionType fromSubscriptionId toSubscriptionId
            TransitionDetails: fromOfferId toOfferId toOfferName quantity termDuration billingCycle
            TransitionDetails: promotionId errors licenseErrors events
            TransitionEvent: name status occurredAt errors
            UserLicenseError: userId errors
            OperationError: code description
            MigrationDetails: migrationId status fromSubscriptionId toSubscriptionId toOfferId
            MigrationDetails: orderId quantity termDuration billingCycle purchaseFullTerm
            MigrationDetails: customTermEndDate subscriptionEndDate startedAt completedAt
            MigrationDetails: externalReferenceId addOnMigrations
            LicenseDetails: customerUserId assigned removedSkuIds warnings
            AssignedLicense: skuId excludedPlans
            LicenseWarning: code message
            CustomerDetails: customerId companyName domain relationshipToPartner
            CustomerDetails: allowDelegatedAccess
            BillingProfile: id companyName culture country region city addressLine1 addressLine2
            BillingProfile: postalCode
            CustomerUserDetails: userId usageLocation state deletedAt roleId
            RelationshipDetails: kind relationshipId accessAssignmentId displayName status duration
            RelationshipDetails: createdAt activatedAt endsAt autoExtendDuration accessContainerId
            RelationshipDetails: accessContainerType roleDefinitionIds
            ReferralDetails: referralId relatedReferralId name status substatus customerName
            ReferralDetails: createdAt
            TransferDetails: transferId status transferType sourcePartnerId sourcePartnerName
            TransferDetails: targetPartnerId targetPartnerName createdAt modifiedAt completedAt
            TransferDetails: expiresAt lineItemCount lineItems
            TransferLineItem: position
            TransferLineItem: subscriptionId friendlyName offerId quantity billingCycle
            TransferLineItem: partnerIdOnRecord transferGroupId errors addOnItems
            OverageDetails: entitlementId partnerIdOnRecord overageType overageEnabled
            QualificationDetails: qualification vettingStatus vettingReason vettingCreatedAt
            SelfServePolicyDetails: policyId entityType entityTenantId grantorType grantorTenantId
            SelfServePolicyDetails: permissions
            SelfServePermission: resource action
            AgreementDetails: agreementType templateId agreedAt userId
            Contact: firstName lastName email phoneNumber
            SpendingDetails: spendingKind
            InvoiceDetails: invoiceId invoiceType documentType amendsInvoiceId status invoicedAt
            InvoiceDetails: periodStart periodEnd
            SoftwareDetails: productId skuId productName orderId entitlementId
            PartnerUserDetails: userId userPrincipalName displayName firstName lastName state
            MpnAssociationDetails: mpnId partnerName
            ApplicationDetails: applicationId displayName credentialId credentialType validFrom
            ApplicationDetails: validUntil
            DeviceDetails: batchId deviceCount devices
            Device: deviceId serialNumber modelName manufacturer policyIds uploadedAt
            DevicePolicyDetails: policyId name category description settings assignedDeviceCount
            DevicePolicyDetails: createdAt modifiedAt
            FraudEventDetails: eventId eventType status severity confidenceLevel name description
            FraudEventDetails: subscriptionId subscriptionName entitlementId resourceName
            FraudEventDetails: resourceGroupName serviceName hitCount occurredAt firstObservedAt
            FraudEventDetails: lastObservedAt resolvedAt resolvedReason
            OtherDetails: values
            NamedValue: name kind text number bool children
            """;

    @Test
    void everyFieldOfTheSchemaIsForEverybodyOrBelongsToAGroup() {
        Set<String> decided = new TreeSet<>(forEverybody());
        decided.addAll(groups().keySet());
        assertThat(decided).containsExactlyElementsOf(fields().keySet());
        assertThat(forEverybody()).doesNotContainAnyElementsOf(groups().keySet());
    }

    @Test
    void everyFieldOfAGroupCanBeNull() {
        Map<String, FieldDefinition> fields = fields();
        for (String field : groups().keySet()) {
            assertThat(fields.get(field).getType()).as(field).isNotInstanceOf(NonNullType.class);
        }
    }

    private static Set<String> forEverybody() {
        return FOR_EVERYBODY
                .lines()
                .flatMap(line -> {
                    String[] parts = line.split(": ", -1);
                    return Stream.of(parts[1].split(" ", -1)).map(name -> parts[0] + '.' + name);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The fields that can be hidden, with the groups that hide them. */
    private static Map<String, FieldGroup> groups() {
        Map<String, FieldGroup> groups = new HashMap<>();
        for (FieldGroup group : FieldGroup.values()) {
            HiddenFields.of(new Scope("t", Set.of(group)))
                    .names()
                    .forEach(field -> groups.put(field, group));
        }
        return groups;
    }

    private static Map<String, FieldDefinition> fields() {
        Map<String, FieldDefinition> fields = new TreeMap<>();
        for (String type : WholeLog.types()) {
            WholeLog.fields(type).forEach(field -> fields.put(type + '.' + field.getName(), field));
        }
        return fields;
    }
}
