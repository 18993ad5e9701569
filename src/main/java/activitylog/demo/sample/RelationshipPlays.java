package activitylog.demo.sample;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What binds partners and customers. */
final class RelationshipPlays {

    private static final String GDAP = "granular_admin_relationship_";
    private static final String ASSIGNMENT = "granular_admin_access_assignment_";
    private static final int TERM_DAYS = 730;

    private RelationshipPlays() {}

    static Map<String, Play> all() {
        Map<String, Play> all = new TreeMap<>();
        granular(all);
        all.put("dap_admin_relationship_approved", scene -> dap(scene, "approved"));
        all.put("dap_admin_relationship_terminated", scene -> dap(scene, "terminated"));
        all.put(
                "dap_admin_relationship_terminated_by_microsoft",
                scene -> dap(scene, "terminated_by_microsoft"));
        all.put("remove_partner_customer_relationship", RelationshipPlays::removeAndAccept);
        all.put("reseller_relationship_accepted_by_customer", RelationshipPlays::accepted);
        for (String operation :
                List.of(
                        "create_partner_relationship",
                        "remove_partner_relationship",
                        "extend_relationship")) {
            all.put(operation, scene -> partners(scene, operation));
        }
        return all;
    }

    private static void granular(Map<String, Play> all) {
        granular(all, "approved", "approved");
        granular(all, "activated", "active");
        granular(all, "termination_requested", "terminationRequested");
        granular(all, "terminated", "terminated");
        granular(all, "expired", "expired");
        granular(all, "cleaned_up", "expired");
        assignment(all, "created", "pending");
        assignment(all, "updated", "active");
        assignment(all, "deleted", "deleted");
        assignment(all, "activated", "active");
    }

    private static void granular(Map<String, Play> all, String event, String status) {
        all.put(GDAP + event, scene -> granular(scene, event, status));
    }

    private static void granular(Scene scene, String event, String status) {
        String id = scene.dice().guid() + "-" + scene.dice().guid();
        Draft draft =
                scene.customerRecord(GDAP + event, "granular_admin_relationship")
                        .resource(id)
                        .after(
                                Json.object(
                                        "Id",
                                        id,
                                        "DisplayName",
                                        "Support, tier " + scene.dice().between(1, 3),
                                        "Status",
                                        status,
                                        "Duration",
                                        "P" + TERM_DAYS + "D",
                                        "CreatedDateTime",
                                        scene.at().toString(),
                                        "ActivatedDateTime",
                                        status.equals("active") ? scene.at().toString() : null,
                                        "EndDateTime",
                                        scene.at().plus(Duration.ofDays(TERM_DAYS)).toString()));
        if (event.equals("expired") || event.equals("cleaned_up")) {
            draft.by(null, null);
        }
    }

    private static void assignment(Map<String, Play> all, String event, String status) {
        all.put(ASSIGNMENT + event, scene -> assignment(scene, event, status));
    }

    private static void assignment(Scene scene, String event, String status) {
        String id = scene.dice().guid();
        scene.customerRecord(ASSIGNMENT + event, "granular_admin_access_assignment")
                .resource(id)
                .after(
                        Json.object(
                                "Id",
                                id,
                                "RelationshipId",
                                scene.dice().guid(),
                                "Status",
                                status,
                                "AccessContainer",
                                Json.object(
                                        "AccessContainerId",
                                        scene.dice().guid(),
                                        "AccessContainerType",
                                        "securityGroup")));
    }

    private static void dap(Scene scene, String event) {
        scene.customerRecord("dap_admin_relationship_" + event, "partner_customer_dap")
                .by(null, null)
                .after(Json.object("CustomerId", scene.customer().id(), "Status", event));
    }

    /** The customer leaves by mistake, and comes back. */
    private static void removeAndAccept(Scene scene) {
        scene.customerRecord(
                        "remove_partner_customer_relationship", "partner_customer_relationship")
                .before(Json.object("RelationshipToPartner", "reseller"))
                .after(Json.object("RelationshipToPartner", "none"));
        accepted(scene);
    }

    private static void accepted(Scene scene) {
        scene.customerRecord("reseller_relationship_accepted_by_customer", "customer")
                .by(null, null)
                .status("succeeded");
    }

    private static void partners(Scene scene, String operation) {
        scene.record(operation, "partner_relationship")
                .after(
                        Json.object(
                                "Id", scene.dice().guid(),
                                "Name", "Söderhamn Reseller, HB",
                                "RelationshipType", "is_indirect_cloud_solution_provider_of",
                                "State", "active"));
    }
}
