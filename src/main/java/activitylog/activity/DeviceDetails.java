package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Devices of a customer.
 *
 * @param batchId the batch that they belong to
 * @param deviceCount how many the source counts, which need not list all
 * @param devices those that the source lists
 */
public record DeviceDetails(
        @Nullable String batchId, @Nullable Integer deviceCount, List<Device> devices)
        implements Details {

    public DeviceDetails {
        devices = List.copyOf(devices);
    }
}
