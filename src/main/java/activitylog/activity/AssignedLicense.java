package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A license that a user got.
 *
 * @param skuId the product
 * @param excludedPlans ids of the service plans that were left out of it
 */
public record AssignedLicense(@Nullable String skuId, List<String> excludedPlans) {

    public AssignedLicense {
        excludedPlans = List.copyOf(excludedPlans);
    }
}
