package activitylog.demo.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Devices of customers, and how they are set up. */
final class DevicePlays {

    private DevicePlays() {}

    static Map<String, Play> all() {
        Map<String, Play> all = new TreeMap<>();
        for (String operation : List.of("policy_created", "policy_updated", "policy_deleted")) {
            all.put(operation, scene -> policy(scene, operation));
        }
        for (String operation :
                List.of(
                        "device_updated",
                        "device_deleted",
                        "devices_update_attempted",
                        "devices_upload_to_new_batch_attempted",
                        "devices_upload_to_existing_batch_attempted")) {
            all.put(operation, scene -> devices(scene, operation));
        }
        return all;
    }

    private static void policy(Scene scene, String operation) {
        scene.customerRecord(operation, "policy")
                .after(
                        Json.object(
                                "Id", scene.dice().guid(),
                                "Name", "Étage 2, \"libre-service\"",
                                "PolicySettings", List.of("skip_eula", "skip_express_settings")));
    }

    private static void devices(Scene scene, String operation) {
        scene.customerRecord(operation, "device")
                .after(
                        Json.object(
                                "BatchId",
                                "batch-" + scene.dice().between(1, 40),
                                "Devices",
                                List.of(
                                        Json.object(
                                                "SerialNumber", scene.dice().code(10),
                                                "ProductKey", null,
                                                "HardwareHash", scene.dice().code(24)))));
    }
}
