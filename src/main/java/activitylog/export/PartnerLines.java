package activitylog.export;

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
    }

    static void describe(ReferralDetails referral, Line line) {
        line.part(Line.first(referral.name(), referral.referralId()));
        line.labelled("customer", referral.customerName());
        line.labelled("status", referral.status());
        line.labelled("substatus", referral.substatus());
    }
}
