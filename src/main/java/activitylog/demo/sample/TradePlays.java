package activitylog.demo.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Money, agreements, software, transfers. */
final class TradePlays {

    private TradePlays() {}

    static Map<String, Play> all() {
        Map<String, Play> all = new TreeMap<>();
        for (String verb : List.of("create", "update", "cancel")) {
            all.put(verb + "_credit", scene -> credit(scene, verb + "_credit"));
        }
        for (String verb : List.of("create", "update", "delete")) {
            all.put(
                    verb + "_self_serve_policy",
                    scene -> policy(scene, verb + "_self_serve_policy"));
        }
        all.put("create_transfer", scene -> transfer(scene, "create_transfer", "progress"));
        all.put("update_transfer", scene -> transfer(scene, "update_transfer", "decline"));
        all.put("get_software_key", scene -> software(scene, "get_software_key", "software_key"));
        all.put(
                "get_software_download_link",
                scene -> software(scene, "get_software_download_link", "software_download_link"));
        all.put(
                "software_attestation",
                scene -> software(scene, "software_attestation", "software_page"));
        all.put("increase_spending_limit", TradePlays::spendingLimit);
        all.put("ready_invoice", TradePlays::invoice);
        all.put("create_agreement", TradePlays::agreement);
        all.put("azure_fraud_event_detected", TradePlays::fraud);
        all.put("undefined", scene -> scene.record("undefined", "undefined").by(null, null));
        return all;
    }

    private static void credit(Scene scene, String operation) {
        scene.customerRecord(operation, "credit")
                .after(
                        Json.object(
                                "Amount",
                                scene.dice().between(1, 500) + 0.25,
                                "CurrencyCode",
                                scene.customer().company().place().currency(),
                                "Reason",
                                "Goodwill; see \"ticket\" 77"));
    }

    private static void policy(Scene scene, String operation) {
        scene.customerRecord(operation, "self_serve_policy")
                .after(
                        Json.object(
                                "Id", scene.dice().guid(),
                                "SelfServeEntity",
                                        Json.object(
                                                "SelfServeEntityType",
                                                "customer",
                                                "TenantID",
                                                scene.customer().id()),
                                "Permissions",
                                        List.of(
                                                Json.object(
                                                        "Resource", "AzureReservedInstances",
                                                        "Action", "Purchase"))));
    }

    private static void transfer(Scene scene, String operation, String status) {
        String id = scene.dice().guid();
        scene.customerRecord(operation, "transfer")
                .resource(id)
                .status(status)
                .after(
                        Json.object(
                                "Id",
                                id,
                                "SourcePartnerName",
                                "Söderhamn Reseller, HB",
                                "TargetPartnerTenantId",
                                scene.partner().tenant(),
                                "Status",
                                status.equals("decline") ? "Expired" : "InProgress",
                                "LineItems",
                                lines(scene)));
    }

    private static List<Map<String, @Nullable Object>> lines(Scene scene) {
        return IntStream.range(0, scene.dice().between(1, 4))
                .mapToObj(_ ->
                        Json.object(
                                "SubscriptionId", scene.dice().guid(),
                                "FriendlyName", scene.dice().pick(Product.CATALOGUE).name(),
                                "Quantity", scene.dice().between(1, 9)))
                .toList();
    }

    private static void software(Scene scene, String operation, String resourceType) {
        scene.customerRecord(operation, resourceType)
                .with("ProductId", "DG7GMGF0DVT9")
                .with("SkuId", "000" + scene.dice().between(1, 9))
                .with("Note", null);
    }

    private static void spendingLimit(Scene scene) {
        scene.record("increase_spending_limit", "spending_limit")
                .before(Json.object("SpendingLimit", 10_000))
                .after(Json.object("SpendingLimit", 25_000));
    }

    private static void invoice(Scene scene) {
        String id = "G0" + scene.dice().between(10_000_000, 99_999_999);
        scene.record("ready_invoice", "invoice")
                .by(null, "BillingService")
                .resource(id)
                .after(
                        Json.object(
                                "Id",
                                id,
                                "InvoiceDate",
                                scene.at().toString(),
                                "TotalCharges",
                                scene.dice().between(1, 900_000) / 100.0,
                                "CurrencyCode",
                                "EUR"));
    }

    private static void agreement(Scene scene) {
        Person contact = scene.dice().pick(scene.customer().users());
        scene.customerRecord("create_agreement", "agreement")
                .after(
                        Json.object(
                                "PrimaryContact",
                                Json.object(
                                        "FirstName", contact.first(),
                                        "LastName", contact.last(),
                                        "Email", contact.principalName()),
                                "TemplateId",
                                "998b88de-aa99-4388-a42c-1b3517d49490",
                                "DateAgreed",
                                scene.at().toString(),
                                "Type",
                                "MicrosoftCustomerAgreement"));
    }

    private static void fraud(Scene scene) {
        scene.customerRecord("azure_fraud_event_detected", "azure_entitlement")
                .by(null, "FraudDetectionService")
                .withoutName()
                .with("EventType", "NetworkConnectionsToCryptoMiningPools")
                .with("Severity", "High");
    }
}
