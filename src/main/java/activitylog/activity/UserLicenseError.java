package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user whose licenses did not come along when a subscription was replaced.
 *
 * @param userId the user's id in the customer's tenant
 * @param errors why
 */
public record UserLicenseError(
        @Nullable String userId,
        @Nullable String displayName,
        @Nullable String email,
        List<OperationError> errors) {

    public UserLicenseError {
        errors = List.copyOf(errors);
    }
}
