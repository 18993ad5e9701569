package activitylog.demo.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The users of customers come and go, and get licences. */
final class UserPlays {

    private static final List<String> SKUS =
            List.of(
                    "9a7b6c5d-4e3f-4a2b-91c0-d8e7f6a5b4c3",
                    "F245ECC8-75AF-4F8E-B61F-27D8114DE5F3",
                    "3b555118-da6a-4418-894f-7df1e2096870");
    private static final double BY_SERVICE = 0.3;

    private UserPlays() {}

    static Map<String, Play> all() {
        return Map.of(
                "create_customer_user", scene -> create(scene, scene.customer()),
                "delete_customer_user", scene -> state(scene, "delete_customer_user", "inactive"),
                "restore_customer_user", scene -> state(scene, "restore_customer_user", "active"),
                "update_customer_user", UserPlays::update,
                "update_customer_user_principal_name", UserPlays::rename,
                "reset_customer_user_password", UserPlays::resetPassword,
                "update_customer_user_licenses",
                        scene -> licences(scene, "update_customer_user_licenses"),
                "update_sfb_customer_user_licenses",
                        scene -> licences(scene, "update_sfb_customer_user_licenses"),
                "add_user_member", scene -> member(scene, "add_user_member"),
                "remove_user_member", scene -> member(scene, "remove_user_member"));
    }

    /** A new customer gets an administrator at once. */
    static void firstUser(Scene scene, SampleCustomer joined) {
        create(scene, joined);
    }

    private static void create(Scene scene, SampleCustomer customer) {
        Person person = Person.of(scene.dice(), customer.company().domain());
        scene.record("create_customer_user", "customer_user")
                .of(customer)
                .resource(person.id())
                .after(user(person, customer, "active", password(scene)));
        if (!scene.failing()) {
            customer.users().set(scene.dice().between(0, customer.users().size() - 1), person);
        }
    }

    private static Map<String, @Nullable Object> password(Scene scene) {
        return Json.object("Password", Secrets.next(scene.dice()), "ForceChangePassword", true);
    }

    private static Map<String, @Nullable Object> user(
            Person person,
            SampleCustomer customer,
            String state,
            @Nullable Map<String, ?> passwordProfile) {
        return Json.object(
                "Id", person.id(),
                "UserPrincipalName", person.principalName(),
                "FirstName", person.first(),
                "LastName", person.last(),
                "DisplayName", person.displayName(),
                "UsageLocation", customer.company().place().country(),
                "State", state,
                "SoftDeletionTime", null,
                "PasswordProfile", passwordProfile,
                "Attributes", Json.attributes("CustomerUser"));
    }

    private static void state(Scene scene, String operation, String state) {
        Person person = scene.dice().pick(scene.customer().users());
        String before = state.equals("active") ? "inactive" : "active";
        scene.customerRecord(operation, "customer_user")
                .resource(person.id())
                .before(user(person, scene.customer(), before, null))
                .after(user(person, scene.customer(), state, null));
    }

    private static void update(Scene scene) {
        Person old = scene.dice().pick(scene.customer().users());
        changed(scene, "update_customer_user", old, old.called(old.last() + "-Ek"));
    }

    private static void rename(Scene scene) {
        Person old = scene.dice().pick(scene.customer().users());
        String name = scene.dice().between(1000, 9999) + "." + old.principalName();
        changed(scene, "update_customer_user_principal_name", old, old.named(name));
    }

    private static void changed(Scene scene, String operation, Person old, Person now) {
        scene.customerRecord(operation, "customer_user")
                .resource(old.id())
                .before(user(old, scene.customer(), "active", null))
                .after(user(now, scene.customer(), "active", null));
    }

    private static void resetPassword(Scene scene) {
        Person person = scene.dice().pick(scene.customer().users());
        scene.customerRecord("reset_customer_user_password", "customer_user")
                .resource(person.id())
                .after(user(person, scene.customer(), "active", password(scene)));
    }

    private static void licences(Scene scene, String operation) {
        String sku = scene.dice().pick(SKUS);
        String userId = scene.dice().pick(scene.customer().users()).id();
        Draft draft =
                scene.customerRecord(operation, "license")
                        .with("CustomerUserId", userId)
                        .with("AddedLicenseSkuId", sku);
        if (scene.dice().chance(BY_SERVICE)) {
            draft.by(null, "FulfillmentService").withoutName();
            return;
        }
        draft.after(
                Json.object(
                        "LicensesToAssign",
                                List.of(Json.object("ExcludedPlans", null, "SkuId", sku)),
                        "LicensesToRemove",
                                scene.dice().chance(0.2) ? List.of(SKUS.getFirst()) : null,
                        "LicenseWarnings", List.of(),
                        "Attributes", Json.attributes("LicenseUpdate")));
    }

    private static void member(Scene scene, String operation) {
        Person person = scene.dice().pick(scene.customer().users());
        scene.customerRecord(operation, "customer_directory_role")
                .resource(person.id())
                .after(
                        Json.object(
                                "Id", person.id(),
                                "DisplayName", person.displayName(),
                                "UserPrincipalName", person.principalName(),
                                "RoleId", "62e90394-69f5-4237-9190-012177145e10",
                                "Attributes", Json.attributes("UserMember")));
    }
}
