package activitylog.export;

import activitylog.activity.ApplicationDetails;
import activitylog.activity.MpnAssociationDetails;
import activitylog.activity.PartnerUserDetails;
import activitylog.activity.ReferralDetails;
import activitylog.activity.RelationshipDetails;

/** What the partner has with others, in one line. */
final class PartnerLines {

    private PartnerLines() {}

    static void describe(RelationshipDetails relationship, Line line) {
        line.part(relationship.kind().name());
        line.part(Line.first(relationship.displayName(), relationship.relationshipId()));
        line.labelled("status", relationship.status());
        line.labelled("duration", relationship.duration());
        line.labelled("ends", relationship.endsAt());
        line.labelled("access", relationship.accessContainerId());
        line.labelled("roles", relationship.roleDefinitionIds(), role -> role);
    }

    static void describe(ReferralDetails referral, Line line) {
        line.part(Line.first(referral.name(), referral.referralId()));
        line.labelled("customer", referral.customerName());
        line.labelled("status", referral.status());
        line.labelled("substatus", referral.substatus());
    }

    static void describe(PartnerUserDetails user, Line line) {
        line.part(Line.first(user.userPrincipalName(), user.userId()));
        line.labelled("name", user.displayName());
        line.labelled("state", user.state());
    }

    static void describe(MpnAssociationDetails association, Line line) {
        line.labelled("mpn", association.mpnId());
        line.labelled("name", association.partnerName());
    }

    static void describe(ApplicationDetails application, Line line) {
        line.part(Line.first(application.displayName(), application.applicationId()));
        line.labelled("credential", application.credentialId());
        line.labelled("type", application.credentialType());
        line.labelled("ends", application.validUntil());
    }
}
