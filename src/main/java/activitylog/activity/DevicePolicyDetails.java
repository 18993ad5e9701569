package activitylog.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy about how devices are set up.
 *
 * @param policyId the id of the policy
 * @param name what people called it
 * @param category for example o_o_b_e
 * @param description what people wrote about it
 * @param settings what is set, for example skip_eula
 * @param assignedDeviceCount how many devices have it
 * @param createdAt when it was made
 * @param modifiedAt when it was last changed
 */
public record DevicePolicyDetails(
        @Nullable String policyId,
        @Nullable String name,
        @Nullable String category,
        @Nullable String description,
        List<String> settings,
        @Nullable Integer assignedDeviceCount,
        @Nullable Instant createdAt,
        @Nullable Instant modifiedAt)
        implements Details {

    public DevicePolicyDetails {
        settings = List.copyOf(settings);
    }
}
