package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trial that became a paid subscription, and kept its id.
 *
 * @param subscriptionId as the source writes it, in either case
 * @param fromOfferId the offer of the trial
 * @param toOfferId the offer that is paid for
 * @param orderId the order that the subscription came from
 * @param quantity seats after the conversion
 * @param errors why it did not work
 */
public record ConversionDetails(
        @Nullable String subscriptionId,
        @Nullable String fromOfferId,
        @Nullable String toOfferId,
        @Nullable String orderId,
        @Nullable Integer quantity,
        @Nullable String billingCycle,
        List<OperationError> errors)
        implements Details {

    public ConversionDetails {
        errors = List.copyOf(errors);
    }
}
