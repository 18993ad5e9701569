package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription that was replaced by another one, whole or in part: an upgrade, or a transition of
 * new commerce.
 *
 * @param operationId the id of a transition
 * @param transitionType for example {@code upgrade_only} or {@code
 *     transition_with_license_transfer}
 * @param fromSubscriptionId the one before, as the source writes it, in either case
 * @param toSubscriptionId the one after; the same where only its offer changed
 * @param quantity the seats that moved, which need not be all of either
 * @param termDuration of the one after, ISO 8601, for example {@code P1Y}
 * @param billingCycle of the one after
 * @param errors why it did not work
 * @param licenseErrors whose licenses did not come along
 * @param events its steps
 */
public record TransitionDetails(
        @Nullable String operationId,
        @Nullable String transitionType,
        @Nullable String fromSubscriptionId,
        @Nullable String toSubscriptionId,
        @Nullable String fromOfferId,
        @Nullable String toOfferId,
        @Nullable String toOfferName,
        @Nullable Integer quantity,
        @Nullable String termDuration,
        @Nullable String billingCycle,
        @Nullable String promotionId,
        List<OperationError> errors,
        List<UserLicenseError> licenseErrors,
        List<TransitionEvent> events)
        implements Details {

    public TransitionDetails {
        errors = List.copyOf(errors);
        licenseErrors = List.copyOf(licenseErrors);
        events = List.copyOf(events);
    }
}
