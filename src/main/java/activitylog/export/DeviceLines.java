package activitylog.export;

import activitylog.activity.Device;
import activitylog.activity.DeviceDetails;
import activitylog.activity.DevicePolicyDetails;
import org.jspecify.annotations.Nullable;

/** Devices and the policies for them, in one line. */
final class DeviceLines {

    private DeviceLines() {}

    static void describe(DeviceDetails details, Line line) {
        line.labelled("batch", details.batchId());
        line.labelled("devices", details.devices(), DeviceLines::name);
        if (details.devices().isEmpty() && details.deviceCount() != null) {
            line.labelled("devices", details.deviceCount().toString());
        }
    }

    private static @Nullable String name(Device device) {
        return Line.first(device.serialNumber(), device.deviceId());
    }

    static void describe(DevicePolicyDetails policy, Line line) {
        line.part(Line.first(policy.name(), policy.policyId()));
        line.labelled("category", policy.category());
        line.labelled("settings", policy.settings(), setting -> setting);
    }
}
