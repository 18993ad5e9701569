package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.TransitionDetails;
import activitylog.activity.TransitionEvent;
import activitylog.activity.UserLicenseError;
import org.jspecify.annotations.Nullable;

/** Understands upgrades, and transitions of new commerce, which name the same things otherwise. */
final class TransitionDetailsParser implements DetailsParser {

    @Override
    public @Nullable Details parse(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        Fields fields = both.fields();
        Fields offer = fields.group("TargetOffer");
        String toOfferId = both.any("ToCatalogItemId", "TargetOfferId", "ToOfferId");
        TransitionDetails details =
                new TransitionDetails(
                        both.any("OperationId"),
                        both.any("TransitionType", "UpgradeType"),
                        both.any("FromSubscriptionId", "SourceSubscriptionId"),
                        both.any("ToSubscriptionId", "TargetSubscriptionId"),
                        both.any("FromCatalogItemId", "SourceOfferId", "FromOfferId"),
                        toOfferId == null ? offer.text("Id") : toOfferId,
                        offer.text("Name"),
                        both.integer("Quantity", "Quantity"),
                        both.any("TermDuration"),
                        both.any("BillingCycle"),
                        both.any("PromotionId"),
                        OperationErrors.of(fields, "UpgradeErrors", "Errors", "Error"),
                        fields.groups("LicenseErrors").map(TransitionDetailsParser::user).toList(),
                        fields.groups("Events").map(TransitionDetailsParser::event).toList());
        return Substance.of(details);
    }

    private static UserLicenseError user(Fields user) {
        return new UserLicenseError(
                user.text("UserObjectId", "UserId"),
                user.text("Name"),
                user.text("Email"),
                OperationErrors.of(user, "Errors"));
    }

    private static TransitionEvent event(Fields event) {
        return new TransitionEvent(
                event.text("Name"),
                event.text("Status"),
                event.instant("Timestamp"),
                OperationErrors.of(event, "Errors"));
    }
}
