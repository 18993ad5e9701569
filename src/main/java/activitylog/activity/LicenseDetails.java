package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Licenses given to, or taken from, a user of the customer.
 *
 * @param customerUserId whose licenses
 * @param assigned what the user got
 * @param removedSkuIds what the user lost
 * @param warnings what the licensing service had to say
 */
public record LicenseDetails(
        @Nullable String customerUserId,
        List<AssignedLicense> assigned,
        List<String> removedSkuIds,
        List<LicenseWarning> warnings)
        implements Details {

    public LicenseDetails {
        assigned = List.copyOf(assigned);
        removedSkuIds = List.copyOf(removedSkuIds);
        warnings = List.copyOf(warnings);
    }
}
