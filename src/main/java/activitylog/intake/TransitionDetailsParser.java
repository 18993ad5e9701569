package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.TransitionDetails;
import activitylog.activity.TransitionEvent;
import activitylog.activity.UserLicenseError;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands upgrades, and transitions of new commerce, which name the same things otherwise. */
final class TransitionDetailsParser implements DetailsParser {

    private static final TransitionDetails NOTHING =
            new TransitionDetails(
                    null, null, null, null, null, null, null, null, null, null, null, List.of(),
                    List.of(), List.of());

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
                        objects(fields, "LicenseErrors")
                                .map(TransitionDetailsParser::user)
                                .toList(),
                        objects(fields, "Events").map(TransitionDetailsParser::event).toList());
        return details.equals(NOTHING) ? null : details;
    }

    private static Stream<Fields> objects(Fields fields, String name) {
        return fields.list(name).stream().map(Fields::of).filter(item -> !item.isEmpty());
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
