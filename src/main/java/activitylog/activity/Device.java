package activitylog.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device of a customer.
 *
 * @param deviceId the id of the device
 * @param serialNumber its serial number
 * @param modelName its model
 * @param manufacturer who made it
 * @param policyIds the policies that are assigned to it
 * @param uploadedAt when it was uploaded
 */
public record Device(
        @Nullable String deviceId,
        @Nullable String serialNumber,
        @Nullable String modelName,
        @Nullable String manufacturer,
        List<String> policyIds,
        @Nullable Instant uploadedAt) {

    public Device {
        policyIds = List.copyOf(policyIds);
    }
}
