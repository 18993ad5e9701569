package activitylog.demo.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the partner does at home: its people, programs, referrals. */
final class PartnerPlays {

    private PartnerPlays() {}

    static Map<String, Play> all() {
        Map<String, Play> all = new TreeMap<>();
        for (String verb : List.of("create", "update", "remove")) {
            all.put(verb + "_partner_user", scene -> user(scene, verb + "_partner_user"));
        }
        for (String verb : List.of("create", "update")) {
            all.put(
                    verb + "_mpn_association",
                    scene -> association(scene, verb + "_mpn_association"));
            all.put(verb + "_referral", scene -> referral(scene, verb + "_referral", false));
            all.put(
                    verb + "_related_referral",
                    scene -> referral(scene, verb + "_related_referral", true));
        }
        all.put("register_application", scene -> application(scene, "register_application"));
        all.put("unregister_application", scene -> application(scene, "unregister_application"));
        all.put(
                "add_application_credential",
                scene -> credential(scene, "add_application_credential"));
        all.put(
                "remove_application_credential",
                scene -> credential(scene, "remove_application_credential"));
        return all;
    }

    private static void user(Scene scene, String operation) {
        Person person = Person.of(scene.dice(), "nordreseller");
        scene.record(operation, "partner_user")
                .resource(person.id())
                .after(
                        Json.object(
                                "Id", person.id(),
                                "UserPrincipalName", person.principalName(),
                                "DisplayName", person.displayName(),
                                "Attributes", Json.attributes("PartnerUser")));
    }

    private static void association(Scene scene, String operation) {
        scene.record(operation, "mpn_association")
                .after(Json.object("MpnId", "4" + scene.dice().between(100_000, 999_999)))
                .with("MpnId", "4" + scene.dice().between(100_000, 999_999));
    }

    /** Referrals are about organisations that need not be customers. */
    private static void referral(Scene scene, String operation, boolean related) {
        String id = scene.dice().guid();
        String name = scene.dice().pick(Company.FIRST_PARTNER).name();
        scene.record(operation, "referral")
                .resource(id)
                .after(
                        Json.object(
                                "Id",
                                id,
                                "EngagementId",
                                scene.dice().guid(),
                                "RelatedReferralId",
                                related ? scene.dice().guid() : null,
                                "Name",
                                "Migration for " + name,
                                "Status",
                                operation.startsWith("create") ? "New" : "Active",
                                "Substatus",
                                operation.startsWith("create") ? "Pending" : "Accepted",
                                "CustomerProfile",
                                Json.object("Name", name),
                                "CreatedDateTime",
                                scene.at().toString()));
    }

    private static void application(Scene scene, String operation) {
        String id = scene.dice().guid();
        scene.record(operation, "application")
                .resource(id)
                .after(Json.object("Id", id, "DisplayName", "Invoice sync \"v2\""));
    }

    private static void credential(Scene scene, String operation) {
        boolean added = operation.startsWith("add");
        scene.record(operation, "application_credential")
                .after(
                        Json.object(
                                "KeyId",
                                scene.dice().guid(),
                                "ClientSecret",
                                added ? Secrets.next(scene.dice()) : null,
                                "EndDate",
                                "2030-01-01T00:00:00Z"));
    }
}
