package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.Device;
import activitylog.activity.DeviceDetails;
import activitylog.activity.DevicePolicyDetails;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands devices, batches of devices and the policies for them. */
final class DeviceParsers {

    private DeviceParsers() {}

    static @Nullable Details devices(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        Fields fields = both.fields();
        boolean single = !fields.has("Devices") && isDevice(fields);
        String batch = both.any("BatchId", "DeviceBatchId");
        return Substance.of(
                new DeviceDetails(
                        batch == null && !single ? fields.text("Id") : batch,
                        both.integer("DevicesCount", "DevicesCount"),
                        single ? List.of(device(fields)) : devices(fields)));
    }

    private static boolean isDevice(Fields fields) {
        return Stream.of("SerialNumber", "HardwareHash", "ModelName").anyMatch(fields::has);
    }

    private static List<Device> devices(Fields batch) {
        return batch.groups("Devices").map(DeviceParsers::device).toList();
    }

    private static Device device(Fields device) {
        return new Device(
                device.text("Id", "DeviceId"),
                device.text("SerialNumber"),
                device.text("ModelName"),
                device.text("OemManufacturerName"),
                device.groups("Policies")
                        .map(policy -> policy.text("Value"))
                        .filter(Objects::nonNull)
                        .toList(),
                device.instant("UploadedDate"));
    }

    static @Nullable Details policy(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        Fields policy = both.fields();
        return Substance.of(
                new DevicePolicyDetails(
                        both.text("Id", "PolicyId"),
                        both.any("Name", "PolicyName"),
                        both.any("Category"),
                        both.any("Description"),
                        policy.texts("PolicySettings"),
                        policy.integer("DevicesAssignedCount"),
                        policy.instant("CreatedDate"),
                        policy.instant("LastModifiedDate")));
    }
}
