package activitylog.demo;

import activitylog.access.Role;
import java.util.List;

/**
 * Somebody who can sign in to the demo, as a person and as a program.
 *
 * @param name to sign in with
 * @param tenant the partner whose log it is
 */
record Account(String name, String tenant, Role role) {

    /** Everybody's password; nothing that it protects is worth protecting. */
    static final String PASSWORD = "demo";

    /** The partner of most accounts. */
    static final String FIRST_PARTNER = "5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1";

    /** Somebody else's log, to see that one does not see it. */
    static final String OTHER_PARTNER = "e41d7a05-93b6-4c28-8f0a-6b2d5c9e1f37";

    static final List<Account> ALL =
            List.of(
                    new Account("global-admin", FIRST_PARTNER, Role.GLOBAL_ADMIN),
                    new Account("billing-admin", FIRST_PARTNER, Role.BILLING_ADMIN),
                    new Account("user-management-admin", FIRST_PARTNER, Role.USER_MANAGEMENT_ADMIN),
                    new Account("admin-agent", FIRST_PARTNER, Role.ADMIN_AGENT),
                    new Account("sales-agent", FIRST_PARTNER, Role.SALES_AGENT),
                    new Account("helpdesk-agent", FIRST_PARTNER, Role.HELPDESK_AGENT),
                    new Account("recorder", FIRST_PARTNER, Role.RECORDER),
                    new Account("other-partner-admin", OTHER_PARTNER, Role.GLOBAL_ADMIN));

    static Account named(String name) {
        return ALL.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
