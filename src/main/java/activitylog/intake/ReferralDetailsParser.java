package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.ReferralDetails;
import org.jspecify.annotations.Nullable;

/** Understands referrals. */
final class ReferralDetailsParser implements DetailsParser {

    @Override
    public @Nullable Details parse(AuditRecord record) {
        Fields referral = record.fields();
        FieldsOrData both = FieldsOrData.of(record);
        String id = referral.text("ReferralId");
        String customer = referral.group("CustomerProfile").text("Name");
        ReferralDetails details =
                new ReferralDetails(
                        id == null ? both.text("Id", "ReferralId") : id,
                        both.text("RelatedReferralId", "RelatedReferralId"),
                        both.text("Name", "ReferralName", "Name"),
                        both.text("Status", "Status"),
                        both.text("Substatus", "Substatus"),
                        customer == null ? both.text("CustomerName", "CustomerName") : customer,
                        referral.instant("CreatedDateTime", "CreatedDate", "CreationDate"));
        return Substance.of(details);
    }
}
